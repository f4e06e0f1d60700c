/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

/** The exit codes of all commands. */
final class ExitCode {
    /** All is well. */
    static final int FINE = 0;
    /** The command did its work and found something that needs attention. */
    static final int FINDINGS = 1;
    /** Wrong use, unreadable input, or a server that does not answer. */
    static final int WRONG = 2;

    private ExitCode() {
    }
}
