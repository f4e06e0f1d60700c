/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;

import org.klantreis.evidence.log.LogSampler;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** OCEL. */
final class OcelSampler implements LogSampler {
    @Override
    public LogSettings sample(Path file, LogSettings settings, Columns columns, ReadReport report, ReadMonitor monitor) throws IOException {
        throw new IOException(file + " is OCEL 2.0, which cannot be looked at yet.");
    }
}
