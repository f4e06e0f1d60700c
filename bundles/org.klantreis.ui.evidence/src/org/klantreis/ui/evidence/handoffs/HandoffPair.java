/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.util.List;

import org.klantreis.knowledge.results.ElementRef;

/**
 * Work that goes from one unit to another, as it was observed and as it is modelled.
 *
 * @param from the giving unit as the log writes it, or as it is modelled where it was not observed
 * @param to the taking unit
 * @param fromUnit the modelled unit that the giving one is linked to; null where it is not linked
 * @param toUnit the modelled unit that the taking one is linked to; null where it is not linked
 * @param modelled how many handoffs the model has between these units
 * @param modelledWait the median of the known waits of these, in hours; null where none is known
 * @param observed how many handoffs the log shows; 0 where none
 * @param cases in how many cases
 * @param medianWait the median of the observed waits, in hours; null where none is known, as the others
 * @param meanWait their mean
 * @param p95Wait what 95 of 100 stay within
 * @param crossSilo whether the units are in different silos; null where one is not linked
 * @param steps the steps in which the modelled work arrives
 */
record HandoffPair(String from, String to, ElementRef fromUnit, ElementRef toUnit, long modelled, Double modelledWait, long observed,
        long cases, Double medianWait, Double meanWait, Double p95Wait, Boolean crossSilo, List<ElementRef> steps) {
    /** Says whether both units are linked, so that the model can be asked for them. */
    boolean isLinked() {
        return fromUnit != null && toUnit != null;
    }
}
