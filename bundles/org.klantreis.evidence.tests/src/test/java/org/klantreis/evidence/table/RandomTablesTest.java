/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** What was written comes back, whatever the dialect; and nothing at all makes the reader stop but with a sentence. */
class RandomTablesTest {
    private static final String[] PIECES = {"a", "Zaak 7", "é", "€", "\"", ";", ",", "\t", "|", "\n", "\r\n", " b ", "3,5", "日本"};
    private static final String[] ENDS = {"\n", "\r\n", "\r"};

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            char delimiter = ",;\t|".charAt(random.nextInt(4));
            String end = ENDS[random.nextInt(3)];
            Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE;
            int width = 2 + random.nextInt(4);
            StringBuilder text = new StringBuilder("\uFEFF");
            for (int i = 0; i < width; i++) {
                text.append(i > 0 ? delimiter : "").append("column").append(i);
            }
            List<List<String>> rows = new ArrayList<>();
            for (int r = 0; r < 40; r++) {
                List<String> row = new ArrayList<>();
                text.append(end);
                for (int i = 0; i < width; i++) {
                    String value = i == 0 ? "r" + r : value(random);
                    row.add(value.strip());
                    text.append(i > 0 ? delimiter : "").append(quoted(value, delimiter, random));
                }
                rows.add(row);
            }
            TableSettings settings = TableSettings.of(null, String.valueOf(delimiter), null);
            assertThat(read(text.toString().getBytes(charset), settings)).as("seed " + seed).isEqualTo(rows);
        }
    }

    @Test
    void readsAnythingToItsEnd() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(3000)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = seed % 2 == 0 ? (byte) random.nextInt(256) : (byte) "\",;\n\rab\u00e9".charAt(random.nextInt(8));
            }
            try {
                read(bytes, TableSettings.FIND);
            } catch (IOException sentence) {
                assertThat(sentence.getMessage()).as("seed " + seed).contains("table.csv");
            }
        }
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            value.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return value.toString();
    }

    private static String quoted(String value, char delimiter, Random random) {
        boolean must = value.indexOf(delimiter) >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        return must || random.nextInt(3) == 0 ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private List<List<String>> read(byte[] bytes, TableSettings settings) throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), bytes);
        List<List<String>> rows = new ArrayList<>();
        try (TableReader table = TableFile.open(file, settings, new ReadReport(), ReadMonitor.NONE)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    values.add(row.text(i));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
