/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

/** The forms in which differences can be written. */
public enum DiffFormat {
    /** Lines for a terminal, without colours. */
    TEXT {
        @Override
        public String print(DiffReport report) {
            return TextReport.plain(report);
        }
    },
    /** For programs; see {@link JsonReport}. */
    JSON {
        @Override
        public String print(DiffReport report) {
            return JsonReport.print(report);
        }
    },
    /** One page that needs nothing else. */
    HTML {
        @Override
        public String print(DiffReport report) {
            return HtmlReport.print(report);
        }
    },
    /** For a comment or a wiki. */
    MARKDOWN {
        @Override
        public String print(DiffReport report) {
            return MarkdownReport.print(report);
        }
    };

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text, which ends with a line's end
     */
    public abstract String print(DiffReport report);
}
