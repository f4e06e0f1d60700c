/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;

import org.klantreis.knowledge.sync.Monitor;

/** Shows progress in one line of a terminal; says nothing where the output is no terminal. */
final class ProgressLine implements Monitor {
    private static final long EVERY_NANOS = 100_000_000L;

    private final PrintWriter out;
    private final boolean terminal = Terminal.isAttached();
    private long last = System.nanoTime();

    ProgressLine(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void progress(String task, int done, int total) {
        long now = System.nanoTime();
        boolean finished = done >= total;
        if (terminal && (finished || now - last > EVERY_NANOS)) {
            last = now;
            out.print("\r\u001b[K" + (finished ? "" : task + " " + 100L * done / Math.max(1, total) + " %"));
            out.flush();
        }
    }
}
