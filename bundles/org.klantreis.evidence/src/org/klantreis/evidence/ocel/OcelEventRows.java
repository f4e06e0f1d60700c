/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The events of one type in a database, in the order of the table of all events. */
final class OcelEventRows implements AutoCloseable {
    private final String type;
    private final Statement statement;
    private final ResultSet rows;
    private final List<String> names;
    private long row;

    OcelEventRows(Connection database, String type, String table) throws SQLException {
        this.type = type;
        statement = database.createStatement();
        try {
            rows = statement.executeQuery("SELECT e.rowid AS klantreis_row, t.* FROM event e JOIN " + table
                    + " t ON t.ocel_id = e.ocel_id ORDER BY e.rowid");
            names = attributes(rows);
            advance();
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }

    /** Returns the columns that are attributes. */
    static List<String> attributes(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnLabel(i);
            if (!name.startsWith("ocel_") && !name.equals("klantreis_row")) {
                names.add(name);
            }
        }
        return names;
    }

    /** Returns the row of the next event; negative where there is no more. */
    long row() {
        return row;
    }

    void advance() throws SQLException {
        row = rows.next() ? rows.getLong(1) : -1;
    }

    void fill(OcelItem item) throws SQLException {
        item.id = rows.getString("ocel_id");
        item.type = type;
        item.time = rows.getString("ocel_time");
        for (String name : names) {
            item.attribute(name, null, rows.getString(name));
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
