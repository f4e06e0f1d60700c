/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.log;

import java.io.IOException;
import java.nio.file.Path;

/** Shows the values of a log of one format by column, whatever they mean: for a look at it before anything is set. */
public interface LogSampler {
    /** Takes what is shown. */
    interface Columns {
        /**
         * Takes a column that the log says it has, whether or not a value of it comes.
         *
         * @param name as settings call it
         */
        void column(String name);

        /**
         * Takes a column that can tell the case. Where a log has such columns, no others can.
         *
         * @param name as settings call it
         */
        void caseColumn(String name);

        /**
         * Takes a value of the present event.
         *
         * @param column the column as settings call it
         * @param value what stands there, not empty
         */
        void value(String column, String value);

        /**
         * Takes the end of an event.
         *
         * @return whether to go on
         */
        boolean endRow();
    }

    /** Ends the reading of a file of which enough was seen. */
    final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Makes it, without what would cost time. */
        public Enough() {
            super(null, null, false, false);
        }
    }

    /**
     * Shows a log.
     *
     * @param file the log
     * @param settings its encoding and delimiter where they are known; its columns do not matter
     * @param columns takes the values; none after it said to stop
     * @param report takes what was found out
     * @param monitor asked whether to go on
     * @return the settings with what was found out of encoding and delimiter
     * @throws IOException when the file cannot be read at all, with a sentence for the user
     */
    LogSettings sample(Path file, LogSettings settings, Columns columns, ReadReport report, ReadMonitor monitor) throws IOException;
}
