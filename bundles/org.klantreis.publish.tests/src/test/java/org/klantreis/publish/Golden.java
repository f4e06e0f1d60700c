/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares a text with the file that holds how it should be. Where they differ it writes the text into target/golden and fails
 * with the lines that differ. With -Dklantreis.golden.update=true it writes the file instead; look at the change before it is
 * committed.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Path TARGET = Path.of("target/golden");
    private static final int AROUND = 2;

    private Golden() {
    }

    /** Checks a text against a file. */
    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("klantreis.golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, StandardCharsets.UTF_8);
            return;
        }
        String expected = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n") : "";
        if (!expected.equals(actual)) {
            Files.createDirectories(TARGET);
            Path written = Files.writeString(TARGET.resolve(name), actual, StandardCharsets.UTF_8);
            fail("%s is not as in %s; it was written to %s. Lines that went (-) and came (+):%n%s", name, file, written,
                    diff(expected.lines().toList(), actual.lines().toList()));
        }
    }

    /** Tells two texts apart by lines: the longest common lines stay, with a few around what differs. */
    static String diff(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add("  " + before.get(i++));
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add("- " + before.get(i++));
            } else {
                lines.add("+ " + after.get(j++));
            }
        }
        return near(lines);
    }

    private static String near(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            int from = Math.max(0, i - AROUND);
            int to = Math.min(lines.size(), i + AROUND + 1);
            if (lines.subList(from, to).stream().anyMatch(line -> !line.startsWith("  "))) {
                text.append(last < i - 1 ? "  (line " + (i + 1) + ")\n" : "").append(lines.get(i)).append('\n');
                last = i;
            }
        }
        return text.toString();
    }
}
