/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.util.Locale;

/** How a result is printed. */
public enum ResultFormat {
    /** An aligned table for people. */
    TEXT {
        @Override
        public String print(QueryResult result) {
            return new TableWriter(result).write();
        }
    },
    /** RFC 4180 with a header line; elements as name and id in two columns. */
    CSV {
        @Override
        public String print(QueryResult result) {
            return new CsvWriter(result).write();
        }
    },
    /** An array with an object a row; elements as objects with id, kind and name. */
    JSON {
        @Override
        public String print(QueryResult result) {
            return new JsonWriter(result).write();
        }
    };

    /**
     * Prints a result.
     *
     * @param result the result
     * @return the text, ending in a line break
     */
    public abstract String print(QueryResult result);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
