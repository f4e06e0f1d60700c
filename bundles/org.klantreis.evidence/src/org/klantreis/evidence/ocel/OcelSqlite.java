/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.sqlite.JDBC;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/** OCEL 2.0 as an SQLite database, opened for reading only. Events come in the order of the rows of the table of all events. */
final class OcelSqlite implements OcelSource {
    private static final String MAGIC = "SQLite format 3\0";
    private static final int STEPS = 100_000;
    private static final int TELL = 1000;

    private final OcelItem item = new OcelItem();

    @Override
    public void read(Path file, OcelHandler handler, ReadReport report, ReadMonitor monitor) throws IOException {
        check(file);
        // not by the driver manager, which finds no drivers of other bundles
        try (Connection database = JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), config().toProperties())) {
            ProgressHandler.setHandler(database, STEPS, new ProgressHandler() {
                @Override
                protected int progress() {
                    return monitor.isCancelled() ? 1 : 0;
                }
            });
            objects(database, handler, report);
            handler.beginEvents();
            events(database, handler, report, file, monitor);
        } catch (SQLException failed) {
            if (monitor.isCancelled()) {
                throw new CancellationException();
            }
            throw new IOException("«" + file.getFileName() + "» is no OCEL 2.0 log as SQLite that can be read: "
                    + failed.getMessage(), failed);
        }
    }

    private static void check(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1).equals(MAGIC)) {
                throw new IOException("«" + file.getFileName() + "» is no SQLite database.");
            }
        } catch (NoSuchFileException absent) {
            throw new IOException("There is no file «" + file + "».", absent);
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.LOAD_EXTENSION, "false");
        return config;
    }

    private void objects(Connection database, OcelHandler handler, ReadReport report) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ocel_id, ocel_type FROM object")) {
            while (rows.next()) {
                item.clear();
                item.id = rows.getString(1);
                item.type = rows.getString(2);
                handler.object(item);
            }
        }
        for (String table : tables(database, "object", report).values()) {
            values(database, table, handler);
        }
        if (has(database, "object_object")) {
            String sql = "SELECT ocel_source_id, ocel_target_id, ocel_qualifier FROM object_object";
            try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    item.clear();
                    item.id = rows.getString(1);
                    item.link(rows.getString(2), rows.getString(3));
                    handler.object(item);
                }
            }
        }
    }

    private void values(Connection database, String table, OcelHandler handler) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(table))) {
            List<String> names = OcelEventRows.attributes(rows);
            while (rows.next()) {
                item.clear();
                item.id = rows.getString("ocel_id");
                String time = rows.getString("ocel_time");
                for (String name : names) {
                    item.attribute(name, time, rows.getString(name));
                }
                handler.object(item);
            }
        }
    }

    /** Goes through all tables of events at once, always on with the event whose row comes next. */
    private void events(Connection database, OcelHandler handler, ReadReport report, Path file, ReadMonitor monitor)
            throws SQLException, IOException {
        long all = count(database);
        long bytes = Files.size(file);
        List<OcelEventRows> open = new ArrayList<>();
        try (OcelLinkRows links = new OcelLinkRows(database)) {
            for (Map.Entry<String, String> table : tables(database, "event", report).entrySet()) {
                open.add(new OcelEventRows(database, table.getKey(), quoted(table.getValue())));
            }
            long done = 0;
            for (OcelEventRows next = first(open); next != null; next = first(open)) {
                item.clear();
                next.fill(item);
                links.fill(item, next.row());
                handler.event(item);
                next.advance();
                if (++done % TELL == 0) {
                    monitor.progress(bytes * done / Math.max(all, done), bytes);
                    if (monitor.isCancelled()) {
                        throw new CancellationException();
                    }
                }
            }
            if (done < all) {
                report.find(all - done + " events are in no table of their type; they were passed over.");
            }
            monitor.progress(bytes, bytes);
        } finally {
            for (OcelEventRows rows : open) {
                rows.close();
            }
        }
    }

    private static OcelEventRows first(List<OcelEventRows> open) {
        OcelEventRows first = null;
        for (OcelEventRows rows : open) {
            if (rows.row() >= 0 && (first == null || rows.row() < first.row())) {
                first = rows;
            }
        }
        return first;
    }

    private static long count(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM event")) {
            return row.getLong(1);
        }
    }

    /** Returns the tables of types. */
    private static Map<String, String> tables(Connection database, String kind, ReadReport report) throws SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        String sql = "SELECT ocel_type, ocel_type_map FROM " + kind + "_map_type ORDER BY 1";
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tables.put(rows.getString(1), kind + "_" + rows.getString(2));
            }
        }
        for (String table : List.copyOf(tables.values())) {
            if (!has(database, table)) {
                report.find("The database has no table «" + table + "»; what should be in it is missing.");
                tables.values().remove(table);
            }
        }
        return tables;
    }

    private static boolean has(Connection database, String table) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = ? COLLATE NOCASE")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
