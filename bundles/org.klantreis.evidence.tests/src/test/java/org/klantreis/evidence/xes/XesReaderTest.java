/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;

class XesReaderTest {
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\" xmlns=\"http://www.xes-standard.org/\">\n";

    @TempDir
    private Path folder;
    private final ReadReport report = new ReadReport();

    @Test
    void readsTracesEventsAndTheirStandardAttributes() throws IOException {
        List<String> rows = read(BEGIN + """
                <extension name="Concept" prefix="concept" uri="http://x/"/>
                <global scope="event"><string key="concept:name" value="DEFAULT"/></global>
                <classifier name="c" keys="concept:name"/>
                <string key="concept:name" value="the log itself"/>
                <trace><string key="concept:name" value="c1"/><string key="customer" value="m7"/>
                <event><string key="concept:name" value="Call &amp; wait"><string key="inner" value="x"/></string>
                <date key="time:timestamp" value="2024-03-01T10:00:00.5+01:00"/><string key="org:group" value="Desk"/>
                <string key="org:resource" value="Ann"/><string key="lifecycle:transition" value="start"/></event>
                </trace><trace><event><string key="concept:name" value="B"/><date key="time:timestamp" value="2024-03-01T09:00:00Z"/></event></trace>
                </log>""", settings(Map.of(LogRole.CUSTOMER, List.of("case:customer"))));
        assertThat(rows).containsExactly("0 c1 Call & wait Desk Ann start 2024-03-01T09:00:00.500Z m7", "1 trace 2 B null null null 2024-03-01T09:00:00Z null");
        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.findings()).containsExactly("Some traces have no case:concept:name; they are called by their number in the file.");
    }

    @Test
    void takesAttributesInsideOfOthersForNothing() throws IOException {
        List<String> rows = read(BEGIN + """
                <trace><string key="concept:name" value="c"/><event><list key="l"><values><string key="org:group" value="no"/></values></list>
                <string key="concept:name" value="A"><string key="concept:name" value="no"/></string>
                <date key="time:timestamp" value="2024-03-01T09:00:00Z"/></event></trace></log>""", settings(Map.of()));
        assertThat(rows).containsExactly("0 c A null null null 2024-03-01T09:00:00Z null");
    }

    @Test
    void dropsAnEventWithoutTimeOrActivityAndReadsTheRest() throws IOException {
        List<String> rows = read(BEGIN + """
                <trace><string key="concept:name" value="c"/>
                <event><string key="concept:name" value="A"/></event>
                <event><date key="time:timestamp" value="2024-03-01T09:00:00Z"/></event>
                <event><string key="concept:name" value="B"/><date key="time:timestamp" value="2024-02-31T09:00:00Z"/></event>
                <event><string key="concept:name" value="C"/><date key="time:timestamp" value="2024-03-01T09:00:00Z"/></event>
                </trace></log>""", settings(Map.of()));
        assertThat(rows).containsExactly("3 c C null null null 2024-03-01T09:00:00Z null");
        assertThat(report.dropped().stream().map(dropped -> dropped.reason() + " @ " + dropped.examples())).containsExactly(
                "it has no time @ [line 4: \"A\"]", "it has no activity @ [line 5]", "its time cannot be read @ [line 6: \"2024-02-31T09:00:00Z\"]");
    }

    @Test
    void readsDaysTimesWithoutZoneAndOddForms() throws IOException {
        List<String> times = new ArrayList<>();
        for (String time : List.of("2024-03-01", "2024-03-01T10:00:00", "2024-03-01 10:00:00+0100", "2024-03-01T10:00:00,25Z", "2024-03-01T24:00:00Z", "0")) {
            times.addAll(read(BEGIN + "<trace><event><string key=\"concept:name\" value=\"A\"/><date key=\"time:timestamp\" value=\"" + time
                    + "\"/></event></trace></log>", settings(Map.of())).stream().map(row -> row.replaceAll(".* (\\S+) \\S+$", "$1")).toList());
        }
        assertThat(times).containsExactly("2024-02-29T23:00:00Z", "2024-03-01T09:00:00Z", "2024-03-01T09:00:00Z", "2024-03-01T10:00:00.250Z");
        assertThat(report.droppedRows()).isEqualTo(2);
        assertThat(report.findings()).anyMatch(sentence -> sentence.contains("in the order of the file")).anyMatch(sentence -> sentence.contains("Europe/Amsterdam"));
    }

    @Test
    void keepsWhatCameBeforeAGzipBreaksOff() throws IOException {
        byte[] packed = gzip(BEGIN + "<trace>" + varied(5000) + "</trace></log>");
        Path file = Files.write(folder.resolve("log.xes.gz"), Arrays.copyOf(packed, packed.length / 2));
        List<String> rows = read(file, settings(Map.of()));
        assertThat(rows.size()).isBetween(1000, 4999);
        assertThat(report.findings()).anyMatch(sentence -> sentence.startsWith("The packed file breaks off at line"));
    }

    @Test
    void keepsWhatCameBeforeTheFileBreaksOff() throws IOException {
        List<String> rows = read(BEGIN + "<trace>" + event() + event() + "<event><string key=\"a\"", settings(Map.of()));
        assertThat(rows).hasSize(2);
        assertThat(report.findings()).anyMatch(sentence -> sentence.startsWith("The file breaks off at line 5"));
    }

    @Test
    void goesOnBehindABadLine() throws IOException {
        String first = "<trace><string key=\"concept:name\" value=\"one\"/>\n";
        for (String bad : List.of("<event><string key=\"a\"</event>\n", "<event><string key=\"a\" value=\"&nbsp;\"/></event>\n",
                "<event><string key=\"a\" value=\"\u0001\"/></event>\n", "<event><date></event>\n", "<event>\n")) {
            ReadReport own = new ReadReport();
            String tail = bad.equals("<event>\n") ? "<//\n" : "";
            Path file = Files.writeString(folder.resolve("bad.xes"), BEGIN + first + event() + bad + tail + event() + "</trace>\n<trace>" + event()
                    + "</trace></log>");
            List<String> cases = new ArrayList<>();
            new XesReader().read(file, settings(Map.of()), row -> cases.add(row.position + row.caseId), own, ReadMonitor.NONE);
            assertThat(cases).as(bad).containsExactly("0one", "2one", "3trace 2");
            assertThat(own.rows()).isEqualTo(4);
            assertThat(own.dropped()).singleElement().satisfies(dropped -> {
                assertThat(dropped.reason()).isEqualTo("the XML around it is broken");
                assertThat(dropped.examples()).first().asString().matches("line [56]");
            });
            assertThat(own.findings()).anyMatch(sentence -> sentence.matches("The file is no XML in one place, line [56];.*"));
        }
    }

    @Test
    void countsLinesAndPositionsOnBehindManyBadLines() throws IOException {
        StringBuilder xml = new StringBuilder(BEGIN).append("<trace>\n");
        for (int i = 0; i < 30_000; i++) {
            xml.append(i % 100 == 50 ? "<event><string key=\"a\"</event>\n" : event());
        }
        xml.append("<event><string key=\"concept:name\" value=\"last\"/></event></trace></log>");
        List<String> rows = read(xml.toString(), settings(Map.of()));
        assertThat(rows).hasSize(30_000 - 300);
        assertThat(rows.get(rows.size() - 1)).startsWith("29999 ");
        assertThat(report.rows()).isEqualTo(30_001);
        assertThat(report.dropped().get(0).count()).isEqualTo(300);
        assertThat(report.dropped().get(0).examples()).startsWith("line 54", "line 154");
        assertThat(report.dropped().get(1).examples()).containsExactly("line 30004: \"last\"");
    }

    @Test
    void reportsEventsThatBelongToNoTrace() throws IOException {
        List<String> rows = read(BEGIN + event() + "<trace>" + event() + "</trace></log>", settings(Map.of()));
        assertThat(rows).hasSize(1);
        assertThat(report.dropped()).singleElement().satisfies(dropped -> assertThat(dropped.reason()).isEqualTo("it belongs to no trace"));
    }

    @Test
    void readsElementsInANamespaceWithAPrefix() throws IOException {
        List<String> rows = read("<x:log xmlns:x=\"http://www.xes-standard.org/\"><x:trace><x:event><x:string key=\"concept:name\" value=\"A\"/>"
                + "<x:date key=\"time:timestamp\" value=\"2024-03-01T09:00:00Z\"/></x:event><x:event><</x:event><x:event>"
                + "<x:string key=\"concept:name\" value=\"B\"/><x:date key=\"time:timestamp\" value=\"2024-03-01T09:00:00Z\"/></x:event></x:trace></x:log>",
                settings(Map.of()));
        assertThat(rows).hasSize(2);
    }

    @Test
    void readsWhatIsNotInTheEncodingAndSaysSo() throws IOException {
        Path file = folder.resolve("log.xes");
        Files.write(file, (BEGIN + "<trace>" + event().replace("value=\"A\"", "value=\"Café\"") + "</trace></log>").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(file, settings(Map.of()))).singleElement().asString().contains("Caf\uFFFD");
        assertThat(report.findings()).anyMatch(sentence -> sentence.contains("not in the file's encoding"));
    }

    @Test
    void readsTheEncodingThatTheXmlNames() throws IOException {
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            Path file = folder.resolve("log.xes");
            Files.write(file, (BEGIN.replace("UTF-8", charset.name()) + "<trace>" + event().replace("value=\"A\"", "value=\"Café\"") + "</trace></log>").getBytes(charset));
            assertThat(read(file, settings(Map.of()))).singleElement().asString().contains("Café");
        }
    }

    @Test
    void readsNoDtdAndNoEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "S3CRET");
        String xml = "<!DOCTYPE log [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><log><trace><event><string key=\"concept:name\" value=\"A\"/>"
                + "<date key=\"time:timestamp\" value=\"2024-03-01T09:00:00Z\"/><string key=\"org:group\" value=\"&e;\"/></event></trace></log>";
        try {
            assertThat(read(xml, settings(Map.of()))).noneMatch(row -> row.contains("S3CRET"));
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("log.xes");
        }
    }

    @Test
    void saysWhatIsNoXesLog() {
        assertThatThrownBy(() -> read("<html><body/></html>", settings(Map.of()))).isInstanceOf(IOException.class)
                .hasMessageContaining("is no XES log: it begins with <html>");
        assertThatThrownBy(() -> read("case;activity\n1;A\n", settings(Map.of()))).isInstanceOf(IOException.class).hasMessageContaining("cannot be read as XML");
        assertThatThrownBy(() -> read(folder.resolve("gone.xes"), settings(Map.of()))).isInstanceOf(IOException.class).hasMessageContaining("There is no file");
    }

    @Test
    void stopsWhenItIsCancelled() throws IOException {
        Path file = Files.writeString(folder.resolve("log.xes"), BEGIN + "<trace>" + event() + "</trace></log>");
        assertThatThrownBy(() -> new XesReader().read(file, settings(Map.of()), row -> { }, report, new ReadMonitor() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void manyActivitiesAreNoTrouble() throws IOException {
        StringBuilder xml = new StringBuilder(BEGIN).append("<trace>");
        for (int i = 0; i < 100_000; i++) {
            xml.append(event().replace("value=\"A\"", "value=\"A" + i + "\""));
        }
        assertThat(read(xml.append("</trace></log>").toString(), settings(Map.of()))).hasSize(100_000);
    }

    private static String event() {
        return "<event><string key=\"concept:name\" value=\"A\"/><date key=\"time:timestamp\" value=\"2024-03-01T09:00:00Z\"/></event>\n";
    }

    /** Noise in each event, so that half of the packed bytes hold about half of them. */
    private static String varied(int count) {
        Random random = new Random(1);
        return IntStream.range(0, count).mapToObj(i -> event().replace("value=\"A\"", "value=\"" + random.nextLong() + "\"")).collect(Collectors.joining());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static LogSettings settings(Map<LogRole, List<String>> columns) {
        return new LogSettings(LogFormat.XES, Optional.empty(), Optional.empty(), Optional.empty(), ZoneId.of("Europe/Amsterdam"), '.', columns,
                Set.of(), Set.of(), Set.of());
    }

    private List<String> read(String xml, LogSettings settings) throws IOException {
        return read(Files.writeString(folder.resolve("log.xes"), xml), settings);
    }

    private List<String> read(Path file, LogSettings settings) throws IOException {
        List<String> rows = new ArrayList<>();
        new XesReader().read(file, settings, row -> rows.add(describe(row)), report, ReadMonitor.NONE);
        return rows;
    }

    private static String describe(EventRow row) {
        return row.position + " " + row.caseId + " " + row.activity + " " + row.unit + " " + row.resource + " " + row.lifecycle + " "
                + Instant.ofEpochMilli(row.start) + " " + row.customer;
    }
}
