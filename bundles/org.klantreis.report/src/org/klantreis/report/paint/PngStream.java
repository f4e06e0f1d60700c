/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG row by row: a picture that is too large for the memory can be painted in bands. What it writes depends on the
 * pixels alone.
 */
final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int CHANNELS = 3;
    private static final int PART = 1 << 16;

    private final DataOutputStream file;
    private final int width;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final DeflaterOutputStream pixels = new DeflaterOutputStream(part, deflater, PART);
    private final byte[] row;

    /**
     * Begins a picture.
     *
     * @param out where it goes; not closed
     * @param width pixels
     * @param height rows; as many have to follow
     * @param dotsPerMetre how large it is on paper
     * @param title what it shows
     * @throws IOException when it cannot be written
     */
    PngStream(OutputStream out, int width, int height, int dotsPerMetre, String title) throws IOException {
        this.file = new DataOutputStream(out);
        this.width = width;
        this.row = new byte[1 + CHANNELS * width]; // the first byte says how the row was filtered: not at all
        file.write(SIGNATURE);
        chunk("IHDR", header -> {
            header.writeInt(width);
            header.writeInt(height);
            header.write(new byte[] {BITS, TRUE_COLOUR, 0, 0, 0});
        });
        chunk("pHYs", size -> {
            size.writeInt(dotsPerMetre);
            size.writeInt(dotsPerMetre);
            size.write(1);
        });
        chunk("iTXt", text -> {
            text.write("Title".getBytes(StandardCharsets.US_ASCII));
            text.write(new byte[] {0, 0, 0, 0, 0});
            text.write(title.getBytes(StandardCharsets.UTF_8));
        });
    }

    /**
     * Writes the next row.
     *
     * @param colours holds its pixels as 0xRRGGBB
     * @param from where they begin in it
     * @throws IOException when it cannot be written
     */
    void row(int[] colours, int from) throws IOException {
        for (int x = 0, at = 1; x < width; x++) {
            int colour = colours[from + x];
            row[at++] = (byte) (colour >> 16);
            row[at++] = (byte) (colour >> 8);
            row[at++] = (byte) colour;
        }
        pixels.write(row);
        if (part.size() >= PART) {
            flushPart();
        }
    }

    private void flushPart() throws IOException {
        byte[] bytes = part.toByteArray();
        part.reset();
        chunk("IDAT", data -> data.write(bytes));
    }

    private void chunk(String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        content.write(data);
        file.writeInt(bytes.size() - type.length());
        CRC32 check = new CRC32();
        check.update(bytes.toByteArray());
        bytes.writeTo(file);
        file.writeInt((int) check.getValue());
    }

    /** Ends the picture. */
    @Override
    public void close() throws IOException {
        try {
            pixels.finish();
            flushPart();
            chunk("IEND", end -> { });
            file.flush();
        } finally {
            deflater.end();
        }
    }

    /** Writes what is in a chunk. */
    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }
}
