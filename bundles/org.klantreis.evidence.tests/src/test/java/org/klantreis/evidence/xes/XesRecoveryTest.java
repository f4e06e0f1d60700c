/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogFormat;

/** Whatever is broken in the middle, all the rest is read, each event once and with its position and case. */
class XesRecoveryTest {
    private static final List<String> BAD = List.of("<event><string key=\"a\"</event>", "<event><string key=\"a\" value=\"\u0002\"/></event>",
            "<event><string key=\"a\" value=\"&unknown;\"/></event>", "<event><date></event>", "<event><string key=\"a\" value=\"<\"/></event>");
    private static final int EVENTS = 10_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "", "\r\n", "\n\n   "})
    void readsAllThatIsNotBroken(String between) throws IOException {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").append(between)
                    .append("<x:log xmlns:x=\"http://www.xes-standard.org/\">").append(between);
            List<String> expected = new ArrayList<>();
            int bad = 0;
            int inTrace = 0;
            for (int i = 0; i < EVENTS; i++) {
                if (inTrace == 0) {
                    xml.append(i == 0 ? "" : "</trace>").append("<trace><string key=\"concept:name\" value=\"c").append(i).append("\"/>").append(between);
                    expected.add("c" + i);
                    inTrace = 2 + random.nextInt(20);
                }
                inTrace--;
                String trace = expected.get(expected.size() - 1).replaceFirst(" .*", "");
                if (i > 0 && inTrace > 0 && random.nextInt(40) == 0) {
                    xml.append(BAD.get(random.nextInt(BAD.size()))).append(between);
                    bad++;
                } else {
                    xml.append("<event><string key=\"concept:name\" value=\"A").append("a".repeat(random.nextInt(80)))
                            .append("\"/>").append(between).append("<date key=\"time:timestamp\" value=\"2024-03-01T09:00:00Z\"/></event>").append(between);
                    expected.add(trace + " " + i);
                }
            }
            expected.removeIf(entry -> !entry.contains(" "));
            Path file = Files.writeString(folder.resolve("log.xes"), xml.append("</trace></x:log>"));
            ReadReport report = new ReadReport();
            List<String> read = new ArrayList<>();
            new XesReader().read(file, new LogSettings(LogFormat.XES, Optional.empty(), Optional.empty(), Optional.empty(), ZoneId.of("UTC"), '.',
                    Map.of(), Set.of(), Set.of(), Set.of()), row -> read.add(row.caseId + " " + row.position), report, ReadMonitor.NONE);
            assertThat(read).isEqualTo(expected);
            assertThat(report.rows()).isEqualTo(EVENTS);
            assertThat(report.droppedRows()).isEqualTo(bad).isPositive();
        }
    }
}
