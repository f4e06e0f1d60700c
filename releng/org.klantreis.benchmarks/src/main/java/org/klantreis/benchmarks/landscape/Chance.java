/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.landscape;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that repeats itself: the same seed gives the same landscape, on every machine. */
final class Chance {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 730;

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number from 0 to 1, 1 excluded. */
    double share() {
        return random.nextDouble();
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    @SafeVarargs
    final <T> T of(T... things) {
        return things[random.nextInt(things.length)];
    }

    /** A place in a list of which the first ones are taken far more often than the last, as with popular things. */
    int popular(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2.2));
    }

    /** Hours of waiting: mostly short, sometimes weeks. */
    double waitingHours() {
        return Math.round(Math.min(700, Math.exp(random.nextGaussian() * 1.4 + 2)) * 4) / 4.0;
    }

    /** A mark from 1 to 10, mostly sixes and sevens. */
    double mark() {
        return Math.round(Math.max(1, Math.min(10, random.nextGaussian() * 1.3 + 6.6)) * 10) / 10.0;
    }

    /** A day within two years. */
    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    String id() {
        long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
