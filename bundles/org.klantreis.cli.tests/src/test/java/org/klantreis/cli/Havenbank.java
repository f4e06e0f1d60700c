/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.nio.file.Path;

/** The example with its server, which all test classes share: they only read it. Made by running the demo, once. */
final class Havenbank {
    private static TestFolder folder;
    private static Run demo;

    private Havenbank() {
    }

    /** Returns what the demo said when it made the project. */
    static synchronized Run demo() {
        if (demo == null) {
            folder = new TestFolder();
            Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
            demo = Run.of("demo", "--into", folder.project().toString());
        }
        return demo;
    }

    /** Returns the project. */
    static Path project() {
        demo().fine();
        return folder.project();
    }
}
