/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.klantreis.evidence.log.LogInput;
import org.klantreis.evidence.log.LogSampler;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** Shows the attributes of an XES log: those of events by their key, those of traces with {@code case:} before it. */
public final class XesSampler implements LogSampler {
    @Override
    public LogSettings sample(Path file, LogSettings settings, Columns columns, ReadReport report,
            ReadMonitor monitor) throws IOException {
        try (LogInput input = LogInput.open(file, monitor)) {
            new XesParser(input, new Shown(columns, report)).parse(file, report);
        } catch (Enough enough) {
            return settings; // as wished
        }
        return settings;
    }

    private static final class Shown implements XesParser.Handler {
        private final Columns columns;
        private final ReadReport report;
        private final Map<String, String> ofTrace = new LinkedHashMap<>();
        private boolean inEvent;

        Shown(Columns columns, ReadReport report) {
            this.columns = columns;
            this.report = report;
        }

        @Override
        public void beginTrace() {
            ofTrace.clear();
        }

        @Override
        public void beginEvent() {
            inEvent = true;
            ofTrace.forEach(columns::value);
        }

        @Override
        public void attribute(String key, String value) {
            String column = inEvent ? key : XesColumns.CASE_PREFIX + key;
            columns.column(column);
            if (value == null || value.isEmpty()) {
                return;
            } else if (inEvent) {
                columns.value(key, value);
            } else {
                ofTrace.put(column, value);
            }
        }

        @Override
        public void lostEvent(String reason, long line) {
            inEvent = false;
            report.row();
            report.drop(reason, "line " + line);
        }

        @Override
        public void endEvent(long line) {
            inEvent = false;
            report.row();
            if (!columns.endRow()) {
                throw new Enough();
            }
        }
    }
}
