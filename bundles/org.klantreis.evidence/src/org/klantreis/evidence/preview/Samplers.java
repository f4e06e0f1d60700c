/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import org.klantreis.evidence.log.LogSampler;
import org.klantreis.evidence.ocel.OcelSampler;
import org.klantreis.evidence.table.TableSampler;
import org.klantreis.evidence.xes.XesSampler;
import org.klantreis.model.LogFormat;

/** What shows the values of each format. */
final class Samplers {
    private Samplers() {
    }

    static LogSampler of(LogFormat format) {
        return switch (format) {
            case XES -> new XesSampler();
            case CSV, XLSX -> new TableSampler();
            case OCEL_JSON, OCEL_XML, OCEL_SQLITE -> new OcelSampler();
        };
    }
}
