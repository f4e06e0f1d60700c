/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/**
 * Which nodes are a snapshot now. Readers ask for it before and after a query: where it is the same and nobody was writing,
 * they saw one whole state.
 *
 * @param name the snapshot's name: the landscape's id and what of it, for example {@code <id>/work}
 * @param key the value of {@code snapshot} on its nodes
 * @param version raised by every change
 * @param schema what the graph was made by
 * @param writer who is changing it just now; empty where nobody is
 * @param writingSince milliseconds since that began
 * @param logs which event data are current, whatever log they are of
 */
public record Pointer(String name, String key, long version, String schema, Optional<String> writer, long writingSince,
        List<String> logs) {
    private static final String READ = """
            MATCH (s:Snapshot {name: $name})
            RETURN s.key AS key, s.version AS version, s.schema AS schema, s.writer AS writer,
              timestamp() - coalesce(s.writingSince, 0) AS writingSince,
              COLLECT { MATCH (d:LogData) WHERE d.current RETURN d.key ORDER BY d.key } AS logs""";

    /**
     * Reads the pointer of a snapshot.
     *
     * @param runner a transaction
     * @param name the snapshot's name
     * @return the pointer; empty where there is no such snapshot
     */
    public static Optional<Pointer> read(SimpleQueryRunner runner, String name) {
        List<Record> rows = runner.run(READ, Map.of("name", name)).list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Record row = rows.get(0);
        Value writer = row.get("writer");
        return Optional.of(new Pointer(name, row.get("key").asString(), row.get("version").asLong(), row.get("schema").asString(),
                writer.isNull() ? Optional.empty() : Optional.of(writer.asString()), row.get("writingSince").asLong(),
                row.get("logs").asList(Value::asString)));
    }

    /** Says whether somebody alive is changing the snapshot. */
    public boolean isBeingWritten() {
        return writer.isPresent() && !Owner.parse(writer.get()).isGone(writingSince);
    }

    /** Says whether this is the same state as another. */
    public boolean isSameState(Pointer other) {
        return key.equals(other.key) && version == other.version;
    }

    /** Says whether the same event data are current as in another. */
    public boolean hasSameLogs(Pointer other) {
        return logs.equals(other.logs);
    }
}
