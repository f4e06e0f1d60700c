/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Which objects belong to the events of a database, in the order of the table of all events. */
final class OcelLinkRows implements AutoCloseable {
    private final Statement statement;
    private final ResultSet rows;
    private boolean more;

    OcelLinkRows(Connection database) throws SQLException {
        statement = database.createStatement();
        try {
            rows = statement.executeQuery("SELECT e.rowid, r.ocel_object_id, r.ocel_qualifier FROM event e "
                    + "JOIN event_object r ON r.ocel_event_id = e.ocel_id ORDER BY e.rowid, r.rowid");
            more = rows.next();
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }

    /** Puts the objects of an event into it; events are asked for in order. */
    void fill(OcelItem event, long row) throws SQLException {
        while (more && rows.getLong(1) <= row) {
            if (rows.getLong(1) == row) {
                event.link(rows.getString(2), rows.getString(3));
            }
            more = rows.next();
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
