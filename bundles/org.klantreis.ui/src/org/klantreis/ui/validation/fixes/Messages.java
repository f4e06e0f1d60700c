/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ApplyFix_notSaved;
    public static String ApplyFix_title;
    public static String ElementChooser_empty;
    public static String Fix_addIndirect;
    public static String Fix_addIndirectQuestion;
    public static String Fix_addToSession;
    public static String Fix_addToSessionQuestion;
    public static String Fix_adviceAdopted;
    public static String Fix_choose;
    public static String Fix_chooseQuestion;
    public static String Fix_clamp;
    public static String Fix_clearAsIs;
    public static String Fix_clearCustomer;
    public static String Fix_clearParent;
    public static String Fix_clearStepAsIs;
    public static String Fix_clearToBe;
    public static String Fix_clearUnit;
    public static String Fix_empty;
    public static String Fix_encoding;
    public static String Fix_goalExperience;
    public static String Fix_goalLoyalty;
    public static String Fix_momentOfTruth;
    public static String Fix_momentOfTruthQuestion;
    public static String Fix_percentage;
    public static String Fix_propositionKind;
    public static String Fix_removeDangling;
    public static String Fix_removeDoubles;
    public static String Fix_removeMapping;
    public static String Fix_removeProperty;
    public static String Fix_removeStage;
    public static String Fix_removeWay;
    public static String Fix_setAhead;
    public static String Fix_setBack;
    public static String Fix_standardLimits;
    public static String Fix_swapDates;
    public static String Fix_swapScale;
    public static String Fix_tidyName;
    public static String Fix_tidyTags;
    public static String Fix_today;
    public static String SwitchRuleOff_label;
    public static String SwitchRuleOff_project;
    public static String SwitchRuleOff_workbench;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
