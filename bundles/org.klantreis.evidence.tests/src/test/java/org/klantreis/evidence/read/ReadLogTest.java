/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.LogFormat;
import org.klantreis.model.project.LandscapeProject;

class ReadLogTest {
    private static final String XES = "<log><trace><string key=\"concept:name\" value=\"c\"/><event><string key=\"concept:name\" value=\"A\"/>"
            + "<string key=\"org:group\" value=\"?\"/><date key=\"time:timestamp\" value=\"2024-03-01T09:00:00Z\"/></event></trace></log>";

    @TempDir
    private Path folder;
    private LandscapeProject project;
    private final EventLog log = KlantreisFactory.eINSTANCE.createEventLog();

    @BeforeEach
    void makeProject() throws IOException {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("L");
        project = LandscapeProject.create(folder.resolve("p"), landscape);
        log.setName("claims");
        log.setLogFormat(LogFormat.XES);
        log.setFile("claims.xes");
        project.add("logs/claims.eventlog", log);
        project.save();
        Files.writeString(folder.resolve("p/logs/claims.xes"), XES);
    }

    @Test
    void readsTheFileBesideItsDescriptor() throws IOException {
        log.getMissingUnits().add("?");
        ReadReport report = new ReadReport();
        Events events = ReadLog.of(project, log).read(report, ReadMonitor.NONE);
        assertThat(events.size()).isEqualTo(1);
        assertThat(events.unit(0)).isEqualTo(Events.NONE);
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.kept()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret.xes", "a/../../../secret.xes", "link.xes", "folder/secret.xes"})
    void readsNothingOutsideOfTheProject(String file) throws IOException {
        Files.writeString(folder.resolve("secret.xes"), XES);
        Files.createSymbolicLink(folder.resolve("p/logs/link.xes"), folder.resolve("secret.xes"));
        Files.createSymbolicLink(folder.resolve("p/logs/folder"), folder);
        log.setFile(file);
        assertThatThrownBy(() -> ReadLog.of(project, log)).isInstanceOf(IOException.class).hasMessageContaining("is outside of the project");
        log.setFile(folder.resolve("secret.xes").toString());
        assertThatThrownBy(() -> ReadLog.of(project, log)).isInstanceOf(IOException.class).hasMessageContaining("is outside of the project");
    }

    @Test
    void saysWhatIsWrongWithADescriptor() throws IOException {
        log.setTimeZone("Mars/Olympus");
        assertThatThrownBy(() -> ReadLog.of(project, log)).hasMessageContaining("no time zone «Mars/Olympus»");
        log.setTimeZone(null);
        log.setFile(" ");
        assertThatThrownBy(() -> ReadLog.of(project, log)).hasMessageContaining("names no file");
        log.setFile("gone.xes");
        assertThatThrownBy(() -> ReadLog.of(project, log).identity()).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> ReadLog.of(project, log).read(new ReadReport(), ReadMonitor.NONE)).hasMessageContaining("There is no file");
    }

    @Test
    void isTheSameUntilContentOrSettingsChange() throws IOException {
        String before = fingerprint();
        assertThat(fingerprint()).isEqualTo(before);
        log.setName("another name");
        log.getActivities().add(KlantreisFactory.eINSTANCE.createActivityMapping());
        assertThat(fingerprint()).isEqualTo(before);
        assertThat(changed(before, settings -> settings.getMissingUnits().add("?"))).isTrue();
        assertThat(changed(before, settings -> settings.getQueueActivities().add("Queued"))).isTrue();
        assertThat(changed(before, settings -> settings.setTimeZone("Europe/Amsterdam"))).isTrue();
        assertThat(changed(before, settings -> settings.setDateFormat("dd-MM-yyyy"))).isTrue();
        String now = fingerprint();
        Files.writeString(folder.resolve("p/logs/claims.xes"), XES + "\n");
        assertThat(fingerprint()).isNotEqualTo(now);
    }

    private boolean changed(String before, Consumer<EventLog> change) throws IOException {
        String last = fingerprint();
        change.accept(log);
        return !fingerprint().equals(before) && !fingerprint().equals(last);
    }

    private String fingerprint() throws IOException {
        return ReadLog.of(project, log).identity().fingerprint();
    }
}
