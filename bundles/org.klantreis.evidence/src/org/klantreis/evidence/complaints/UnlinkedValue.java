/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.Optional;

import org.klantreis.model.ComplaintField;
import org.klantreis.model.Element;

/**
 * A value of a file that is linked to nothing of the model.
 *
 * @param field which kind of link: CHANNEL, TOUCHPOINT, UNIT or SEGMENT
 * @param value the value
 * @param complaints how many complaints have it
 * @param proposal the element that it probably is: a channel, touchpoint, unit or persona; never linked without being accepted
 * @param certainty how sure that is, 0 to 1: 1 is the same name but for case, accents and punctuation, 0.9 and more the same words
 */
public record UnlinkedValue(ComplaintField field, String value, int complaints, Optional<Element> proposal, double certainty) {
    private static final double SAME_WORDS = 0.9;

    /** Says whether the proposal has the same words, so that it can be accepted together with others that have. */
    public boolean isSure() {
        return proposal.isPresent() && certainty >= SAME_WORDS;
    }
}
