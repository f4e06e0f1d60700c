/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogFormat;

/** Logs made up for tests: the same for the same seed. */
final class RandomLog {
    private RandomLog() {
    }

    static Events of(int seed, int cases) {
        EventsBuilder builder = builder();
        fill(builder, seed, cases);
        return builder.build();
    }

    /** Makes one in which a single case has more events than are written at once. */
    static Events withLongCase(int seed, int cases, int length) {
        EventsBuilder builder = builder();
        Random random = new Random(seed);
        addCase(builder, random, -1, length);
        fill(builder, seed, cases);
        addCase(builder, random, cases, length / 3);
        return builder.build();
    }

    private static EventsBuilder builder() {
        return new EventsBuilder(new LogSettings(LogFormat.CSV, Optional.empty(), Optional.empty(), Optional.empty(), ZoneId.of("UTC"), '.',
                Map.of(), Set.of(), Set.of("Queued"), Set.of()), new ReadReport());
    }

    private static void fill(EventsBuilder builder, int seed, int cases) {
        Random random = new Random(seed);
        for (int c = 0; c < cases; c++) {
            addCase(builder, random, c, 1 + random.nextInt(12));
        }
    }

    private static void addCase(EventsBuilder builder, Random random, int c, int events) {
        EventRow row = new EventRow();
        long time = 1_600_000_000_000L + c * 60_000L;
        for (int e = 0; e < events; e++) {
            row.clear();
            row.position = builder.size();
            row.caseId = "case " + c;
            row.activity = random.nextInt(4) == 0 ? "Queued" : "Work " + random.nextInt(5);
            row.unit = random.nextInt(9) == 0 ? null : "Team " + random.nextInt(7);
            row.resource = random.nextBoolean() ? "Pérson " + random.nextInt(20) : null;
            row.channel = random.nextInt(3) == 0 ? "Phone" : null;
            row.customer = c % 3 == 0 ? "Customer " + c / 6 : null;
            row.segment = c % 2 == 0 ? "Segment " + c % 4 : null;
            row.start = time;
            time += random.nextInt(5) * 1000L;
            row.end = time;
            time += random.nextInt(3_600_000);
            builder.accept(row);
        }
    }
}
