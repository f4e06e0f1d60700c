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
    public static String ExplorerView_tree;
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

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
