/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.events;

import java.util.Arrays;

/** The events in the order of the file, a column a property. */
final class RawColumns {
    private int capacity = 4096;
    private int size;
    private int[] activity = new int[capacity];
    private int[] unit = new int[capacity];
    private int[] resource = new int[capacity];
    private int[] channel = new int[capacity];
    private long[] start = new long[capacity];
    private long[] end = new long[capacity];
    private int[] position = new int[capacity];
    private boolean[] queued = new boolean[capacity];
    private byte[] lifecycle = new byte[capacity];
    private int[] instance = new int[capacity];

    void add(int activityCode, int unitCode, int resourceCode, int channelCode, long begin, long finish, int filePosition,
            boolean isQueued, byte state, int instanceCode) {
        if (size == capacity) {
            grow();
        }
        activity[size] = activityCode;
        unit[size] = unitCode;
        resource[size] = resourceCode;
        channel[size] = channelCode;
        start[size] = begin;
        end[size] = finish;
        position[size] = filePosition;
        queued[size] = isQueued;
        lifecycle[size] = state;
        instance[size] = instanceCode;
        size++;
    }

    private void grow() {
        capacity += capacity >> 1;
        activity = Arrays.copyOf(activity, capacity);
        unit = Arrays.copyOf(unit, capacity);
        resource = Arrays.copyOf(resource, capacity);
        channel = Arrays.copyOf(channel, capacity);
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        position = Arrays.copyOf(position, capacity);
        queued = Arrays.copyOf(queued, capacity);
        lifecycle = Arrays.copyOf(lifecycle, capacity);
        instance = Arrays.copyOf(instance, capacity);
    }

    long start(int row) {
        return start[row];
    }

    int activity(int row) {
        return activity[row];
    }

    byte lifecycle(int row) {
        return lifecycle[row];
    }

    int instance(int row) {
        return instance[row];
    }

    /** Ends an event that began in one row with what another row says of its end. */
    void join(int begun, int ended) {
        end[begun] = Math.max(end[ended], start[begun]);
        unit[begun] = unit[begun] == Events.NONE ? unit[ended] : unit[begun];
        resource[begun] = resource[begun] == Events.NONE ? resource[ended] : resource[begun];
        channel[begun] = channel[begun] == Events.NONE ? channel[ended] : channel[begun];
    }

    /** Picks rows, and lets go of the rest. */
    Events.Columns inOrder(int[] order, int count) {
        Events.Columns picked = new Events.Columns(pick(activity, order, count), pick(unit, order, count), pick(resource, order, count),
                pick(channel, order, count), pick(start, order, count), pick(end, order, count), pick(position, order, count),
                new boolean[count]);
        for (int i = 0; i < count; i++) {
            picked.queued()[i] = queued[order[i]];
        }
        return picked;
    }

    private static int[] pick(int[] column, int[] order, int count) {
        int[] picked = new int[count];
        for (int i = 0; i < count; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }

    private static long[] pick(long[] column, int[] order, int count) {
        long[] picked = new long[count];
        for (int i = 0; i < count; i++) {
            picked[i] = column[order[i]];
        }
        return picked;
    }
}
