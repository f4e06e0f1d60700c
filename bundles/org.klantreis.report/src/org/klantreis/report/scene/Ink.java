/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * A colour by what it is for.
 *
 * @param role what it is for
 * @param silo the id of the silo whose colour it is; null for other roles and where work has no silo
 * @param index the place of that silo in the landscape, from 0; -1 where there is none
 * @param alpha how much it covers, 0 to 1
 */
public record Ink(Role role, String silo, int index, double alpha) {
    /** Returns a colour that covers. */
    public static Ink of(Role role) {
        return new Ink(role, null, -1, 1);
    }

    /** Returns a colour that covers in part. */
    public static Ink of(Role role, double alpha) {
        return new Ink(role, null, -1, alpha);
    }

    /** Returns the same colour, covering in part. */
    public Ink faded(double share) {
        return new Ink(role, silo, index, alpha * share);
    }
}
