/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.LogFormat;
import org.klantreis.model.project.LandscapeProject;

/** A log comes into a project with its descriptor, or not at all. */
class ImportLogTest {
    private static final String TRACE = "<trace><string key=\"concept:name\" value=\"1\"/><event><string key=\"concept:name\" value=\"Ask\"/>"
            + "<date key=\"time:timestamp\" value=\"2026-03-04T09:00:00Z\"/></event></trace>";

    @TempDir
    Path folder;
    @TempDir
    Path elsewhere;
    private LandscapeProject project;
    private Path source;

    @BeforeEach
    void make() throws IOException {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("Test");
        LandscapeProject.create(folder, landscape).save();
        project = LandscapeProject.open(folder);
        source = Files.writeString(elsewhere.resolve("a.xes"), "<log>" + TRACE + "</log>");
    }

    private static EventLog descriptor() {
        EventLog log = KlantreisFactory.eINSTANCE.createEventLog();
        log.setName("A log");
        log.setLogFormat(LogFormat.XES);
        return log;
    }

    private List<String> logs() throws IOException {
        if (!Files.exists(folder.resolve("logs"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void readsWithoutChangingAnything() throws IOException {
        assertThat(new ImportLog(project, source, descriptor()).read(new ReadReport(), ReadMonitor.NONE).size()).isEqualTo(1);
        assertThat(logs()).isEmpty();
        assertThat(project.touched()).isEmpty();
    }

    @Test
    void keepsTheFileBesideItsDescriptor() throws IOException {
        assertThat(new ImportLog(project, source, descriptor()).keep()).isEqualTo("logs/a-log.eventlog");
        assertThat(logs()).containsExactly("a-log.eventlog", "a.xes");
        EventLog again = (EventLog) LandscapeProject.open(folder).documentsByPath().get("logs/a-log.eventlog");
        assertThat(again.getFile()).isEqualTo("a.xes");
    }

    @Test
    void leavesNothingWhereTheProjectCannotBeSaved() throws IOException {
        Files.writeString(folder.resolve("landscape.klantreis"), Files.readString(folder.resolve("landscape.klantreis")) + "\n");
        project.landscape().orElseThrow().setName("Changed by both");

        assertThatThrownBy(() -> new ImportLog(project, source, descriptor()).keep()).isInstanceOf(IOException.class);
        assertThat(logs()).isEmpty();
    }

    @Test
    void putsTheFormerContentBackWhereTheProjectCannotBeSaved() throws IOException {
        EventLog log = descriptor();
        new ImportLog(project, source, log).keep();
        Files.writeString(source, "<log>" + TRACE + TRACE + "</log>");
        Files.writeString(folder.resolve("landscape.klantreis"), Files.readString(folder.resolve("landscape.klantreis")) + "\n");
        project.landscape().orElseThrow().setName("Changed by both");

        assertThatThrownBy(() -> new ImportLog(project, source, log).keep()).isInstanceOf(IOException.class);
        assertThat(logs()).containsExactly("a-log.eventlog", "a.xes");
        assertThat(folder.resolve("logs/a.xes")).hasContent("<log>" + TRACE + "</log>");
    }

    @Test
    void givesEachLogAFileOfItsOwn() throws IOException {
        new ImportLog(project, source, descriptor()).keep();
        EventLog second = descriptor();
        second.setName("Another");
        new ImportLog(project, source, second).keep();

        assertThat(logs()).containsExactly("a-2.xes", "a-log.eventlog", "a.xes", "another.eventlog");
        assertThat(second.getFile()).as("each log has its own file, or an update of one would change the other").isEqualTo("a-2.xes");
    }
}
