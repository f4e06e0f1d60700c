/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.log;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Makes event logs of any size, with a work of units that hand over, queue and play ping-pong as those of large organisations do.
 * The same sizes give the same bytes on every machine.
 *
 * <pre>
 * java -cp ... org.klantreis.benchmarks.log.LogGenerator big.xes.gz            1,000,000 events, 100,000 cases, 2,000 units
 * java -cp ... org.klantreis.benchmarks.log.LogGenerator small.xes 10000 1000 50
 * </pre>
 */
public final class LogGenerator {
    private static final int EVENTS = 1_000_000;
    private static final int CASES = 100_000;
    private static final int UNITS = 2_000;
    private static final int ZIP_BUFFER = 1 << 16;

    private final Random random = new Random(5);
    private final int events;
    private final int cases;
    private final int units;

    /**
     * Sets how large it is.
     *
     * @param events how many events, exactly
     * @param cases how many cases, exactly; not more than events
     * @param units how many units there are to choose from
     * @throws IllegalArgumentException when there are fewer events than cases, or nothing of something
     */
    public LogGenerator(int events, int cases, int units) {
        if (cases < 1 || units < 2 || events < cases) {
            throw new IllegalArgumentException("A log has at least one case, two units, and an event in each case.");
        }
        this.events = events;
        this.cases = cases;
        this.units = units;
    }

    /**
     * Makes a log.
     *
     * @param arguments the file, packed where its name ends in .gz; then events, cases and units, if not a million, 100,000 and
     *        2,000
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 && arguments.length != 4) {
            System.err.println("Usage: LogGenerator FILE [EVENTS CASES UNITS]");
            System.exit(2);
        }
        LogGenerator generator = arguments.length == 1 ? new LogGenerator(EVENTS, CASES, UNITS)
                : new LogGenerator(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]));
        generator.write(Path.of(arguments[0]));
    }

    /**
     * Writes the log as XES.
     *
     * @param file the file, packed where its name ends in .gz; what is there is replaced
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); XesOutput xes = new XesOutput(packed(file, out))) {
            CaseMaker maker = new CaseMaker(random, units, xes);
            int eventsLeft = events;
            for (int c = 0; c < cases; c++) {
                int casesLeft = cases - c;
                int length = casesLeft == 1 ? eventsLeft : length(eventsLeft, casesLeft);
                maker.write(c, length);
                eventsLeft -= length;
            }
        }
    }

    private static OutputStream packed(Path file, OutputStream out) throws IOException {
        return file.getFileName().toString().endsWith(".gz") ? new GZIPOutputStream(out, ZIP_BUFFER)
                : new BufferedOutputStream(out, ZIP_BUFFER);
    }

    /** Mostly short cases and some long ones, around what is left on average, with at least one event for each that follows. */
    private int length(int eventsLeft, int casesLeft) {
        double mean = (double) eventsLeft / casesLeft - 1;
        int wanted = 1 + (int) Math.round(-StrictMath.log(1 - random.nextDouble()) * mean);
        return Math.min(wanted, eventsLeft - casesLeft + 1);
    }
}
