/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

/** Starts the command line as a process of its own. */
public final class Main {
    private Main() {
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments as the user wrote them
     */
    public static void main(String[] arguments) {
        // Java's pictures need no screen, and must not look for one.
        System.setProperty("java.awt.headless", "true");
        System.exit(KlantreisCommand.run(arguments));
    }
}
