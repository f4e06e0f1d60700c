/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ElementActions_after;
    public static String ElementActions_copy;
    public static String ElementActions_cut;
    public static String ElementActions_delete;
    public static String ElementActions_duplicate;
    public static String ElementActions_moveDown;
    public static String ElementActions_moveUp;
    public static String ElementActions_new;
    public static String ElementActions_open;
    public static String ElementActions_paste;
    public static String ElementActions_rename;
    public static String ElementActions_renameFile;
    public static String ElementEditing_cleared;
    public static String ElementEditing_more;
    public static String ElementEditing_newPath;
    public static String ElementEditing_noPlace;
    public static String ElementEditing_paste;
    public static String ElementEditing_renameFile;
    public static String ExplorerView_tree;
    public static String FilePathRule_extension;
    public static String FilePathRule_outside;
    public static String FilePathRule_taken;
    public static String FilterField_message;
    public static String FilterField_tooltip;
    public static String GroupKind_applications;
    public static String GroupKind_brandValues;
    public static String GroupKind_channels;
    public static String GroupKind_complaints;
    public static String GroupKind_concepts;
    public static String GroupKind_improvement;
    public static String GroupKind_improvements;
    public static String GroupKind_journeys;
    public static String GroupKind_logs;
    public static String GroupKind_opportunities;
    public static String GroupKind_organisation;
    public static String GroupKind_other;
    public static String GroupKind_personas;
    public static String GroupKind_procedures;
    public static String GroupKind_queries;
    public static String GroupKind_research;
    public static String GroupKind_services;
    public static String GroupKind_touchpoints;
    public static String LandscapeLabels_asIs;
    public static String LandscapeLabels_observed;
    public static String LandscapeLabels_toBe;
    public static String LandscapeLoading_loading;
    public static String NewDocument_add;
    public static String NewDocument_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
