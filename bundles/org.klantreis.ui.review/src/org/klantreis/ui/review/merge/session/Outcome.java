/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.session;

import java.util.List;

import org.klantreis.model.validation.Finding;

/**
 * What the decisions come to, once there is nothing left to decide.
 *
 * @param changes how many elements of ours change
 * @param findings what is found in the outcome and not in ours
 * @param combined texts that both changed at different words and that were combined
 */
public record Outcome(int changes, List<Finding> findings, List<String> combined) {
    /** Copies the lists. */
    public Outcome {
        findings = List.copyOf(findings);
        combined = List.copyOf(combined);
    }
}
