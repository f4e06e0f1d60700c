/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server.events;

import java.nio.charset.StandardCharsets;

/**
 * Reads the compact form of events: numbers take as many bytes as they need, seven bits in each, the lowest first; numbers that
 * may be negative have their sign in the lowest bit; texts are the number of their bytes and then these, in UTF-8.
 */
final class ChunkInput {
    private final byte[] bytes;
    private int at;

    ChunkInput(byte[] bytes) {
        this.bytes = bytes;
    }

    int octet() {
        return bytes[at++];
    }

    boolean flag(int flags, int bit) {
        return (flags >> bit & 1) != 0;
    }

    long number() {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte b = bytes[at++];
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int small() {
        return Math.toIntExact(number());
    }

    long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    double real() {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | bytes[at++] & 0xff;
        }
        return Double.longBitsToDouble(bits);
    }

    String text() {
        int length = small();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    String[] texts() {
        String[] texts = new String[small()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return texts;
    }
}
