/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.log;

import java.io.IOException;
import java.time.Instant;
import java.util.Random;

/**
 * Makes one case after the other. Units are teams of departments of twenty: work mostly stays in a team, then goes within the
 * department, back to the team before (ping-pong), or to another department. Half of what goes elsewhere waits in a queue.
 */
final class CaseMaker {
    private static final String[] WORK = {"Take in", "Check", "Ask for papers", "Assess", "Decide", "Write", "Pay", "Call back",
            "Correct",
        "Close"};
    private static final String[] SUBJECTS = {"request", "claim", "address", "complaint"};
    private static final String[] CHANNELS = {"phone", "web", "letter", "shop"};
    private static final String[] SEGMENTS = {"families", "students", "seniors", "firms"};
    private static final int DEPARTMENT = 20;
    private static final int PERSONS = 8;
    private static final int CUSTOMERS_A_CASE = 3;
    private static final long FIRST = Instant.parse("2024-01-01T07:00:00Z").toEpochMilli();
    private static final long MINUTE = 60_000;

    private final Random random;
    private final int units;
    private final XesOutput xes;

    CaseMaker(Random random, int units, XesOutput xes) {
        this.random = random;
        this.units = units;
        this.xes = xes;
    }

    /** Writes a case of so many events. */
    void write(int number, int length) throws IOException {
        xes.beginTrace();
        xes.string("concept:name", "case " + (number + 1));
        xes.string("channel", CHANNELS[popular(CHANNELS.length)]);
        xes.string("customer", "customer " + (1 + random.nextInt(number * 2 / CUSTOMERS_A_CASE + 1)));
        xes.string("segment", SEGMENTS[random.nextInt(SEGMENTS.length)]);
        String subject = SUBJECTS[popular(SUBJECTS.length)];
        long time = FIRST + number * 5 * MINUTE + random.nextInt((int) MINUTE);
        int unit = popular(units);
        int before = unit;
        int progress = 0;
        boolean queued = false;
        for (int e = 0; e < length; e++) {
            if (!queued && e > 0) {
                int next = next(unit, before);
                before = next == unit ? before : unit;
                queued = next != unit && e < length - 1 && random.nextBoolean();
                unit = next;
            } else {
                queued = false;
            }
            if (queued) {
                event("Queued", unit, time);
                time += waiting(30);
            } else {
                event(WORK[Math.min(progress, WORK.length - 1)] + " " + subject, unit, time);
                progress += random.nextInt(3) == 0 ? 0 : 1;
                progress = random.nextInt(12) == 0 ? Math.max(0, progress - 2) : progress;
                time += waiting(8);
            }
        }
        xes.endTrace();
    }

    private void event(String activity, int unit, long time) throws IOException {
        xes.beginEvent();
        xes.string("concept:name", activity);
        xes.string("org:group", "Team " + (unit + 1));
        xes.string("org:resource", "Person " + (unit * PERSONS + random.nextInt(PERSONS) + 1));
        xes.string("lifecycle:transition", "complete");
        xes.date("time:timestamp", time);
        xes.endEvent();
    }

    private int next(int unit, int before) {
        double chance = random.nextDouble();
        if (chance < 0.55) {
            return unit;
        } else if (chance < 0.65) {
            return before;
        } else if (chance < 0.85) {
            int first = unit / DEPARTMENT * DEPARTMENT;
            return first + random.nextInt(Math.min(DEPARTMENT, units - first));
        }
        return popular(units);
    }

    /** The first ones far more often than the last. */
    private int popular(int size) {
        return (int) (size * StrictMath.pow(random.nextDouble(), 2.2));
    }

    /** Mostly short, sometimes weeks. */
    private long waiting(int median) {
        return Math.min(60L * 24 * 60, Math.round(median * StrictMath.exp(random.nextGaussian() * 1.6))) * MINUTE
                + random.nextInt((int) MINUTE);
    }
}
