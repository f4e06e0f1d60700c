/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.complaints;

import java.util.Collection;

import org.klantreis.model.Complaint;

/**
 * Whether those who took complaints could resolve them themselves.
 *
 * @param within how many were resolved within the mandate
 * @param beyond how many were not
 * @param unknown of how many that is not known
 */
public record Mandate(int within, int beyond, int unknown) {
    static Mandate of(Collection<Complaint> complaints) {
        int within = (int) complaints.stream().filter(complaint -> Boolean.TRUE.equals(complaint.getWithinMandate())).count();
        int beyond = (int) complaints.stream().filter(complaint -> Boolean.FALSE.equals(complaint.getWithinMandate())).count();
        return new Mandate(within, beyond, complaints.size() - within - beyond);
    }
}
