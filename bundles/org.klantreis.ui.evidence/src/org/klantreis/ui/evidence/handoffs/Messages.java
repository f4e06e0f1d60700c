/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String HandoffPairs_cases;
    public static String HandoffPairs_casesHint;
    public static String HandoffPairs_crossSilo;
    public static String HandoffPairs_from;
    public static String HandoffPairs_meanWait;
    public static String HandoffPairs_medianWait;
    public static String HandoffPairs_medianWaitHint;
    public static String HandoffPairs_modelled;
    public static String HandoffPairs_modelledHint;
    public static String HandoffPairs_modelledWait;
    public static String HandoffPairs_modelledWaitHint;
    public static String HandoffPairs_observed;
    public static String HandoffPairs_observedHint;
    public static String HandoffPairs_p95Wait;
    public static String HandoffPairs_p95WaitHint;
    public static String HandoffPairs_steps;
    public static String HandoffPairs_to;
    public static String HandoffPairs_unlinked;
    public static String HandoffSummary_allModelled;
    public static String HandoffSummary_crossSilo;
    public static String HandoffSummary_handoffs;
    public static String HandoffSummary_modelled;
    public static String HandoffSummary_most;
    public static String HandoffSummary_none;
    public static String HandoffSummary_pingPong;
    public static String HandoffSummary_plain;
    public static String HandoffSummary_queue;
    public static String HandoffSummary_unlinked;
    public static String ObservedHandoffsView_crossSilo;
    public static String ObservedHandoffsView_list;
    public static String ObservedHandoffsView_measure;
    public static String ObservedHandoffsView_unlinked;
    public static String PairMatrix_cell;
    public static String PairMatrix_from;
    public static String PairMatrix_none;
    public static String PairMatrix_to;
    public static String PairMeasure_cases;
    public static String PairMeasure_medianWait;
    public static String PairMeasure_modelled;
    public static String PairMeasure_observed;
    public static String PairMeasure_p95Wait;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
