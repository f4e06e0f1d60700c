/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;

import org.klantreis.evidence.log.ReadMonitor;

/** Shows how far a file is read. */
final class ReadProgress implements ReadMonitor {
    private final String task;
    private final ProgressLine line;

    ReadProgress(String task, PrintWriter out) {
        this.task = task;
        this.line = new ProgressLine(out);
    }

    @Override
    public void progress(long done, long total) {
        line.progress(task, (int) (done >> 10), (int) (total >> 10));
    }
}
