/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;

/** Takes tables, one after the other. */
interface TableSink extends Closeable {
    /** Begins a table with its header. */
    void begin(TableKind kind, List<Column> columns) throws IOException;

    /** Takes a row of Strings, Numbers, Booleans, LocalDates and nulls; returns how many of them had to be cut. */
    int row(List<Object> values) throws IOException;

    /** Ends the table. */
    void end() throws IOException;
}
