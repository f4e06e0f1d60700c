/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.preview.LogPreview;
import org.klantreis.model.ActivityMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.evidence.Pictures;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.TestLogs;
import org.klantreis.ui.evidence.testing.RealData;
import org.klantreis.ui.project.AddDocumentCommand;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

/** A journey held against 65,533 events of 7,554 cases. */
@ExtendWith(CleanWorkbench.class)
class RealConformanceTest {
    /** How often the workbench gets its turn at least while the log loads and is asked; a frozen one gets none. */
    private static final int TURNS = 20;

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    @Test
    void comparesALargeLogWithoutFreezing() throws Exception {
        Path file = RealData.require("bpic2013/bpi_challenge_2013_incidents.xes.gz");
        TestKnowledge.use();
        ExampleProject example = ExampleProject.minimal();
        EventLog log = LogPreview.of(file, ReadMonitor.NONE).proposedLog();
        log.setName("Incidents");
        Journey journey = example.landscape().model().journeys().get(0);
        log.setJourney(journey);
        List<Touchpoint> touchpoints = example.landscape().model().landscape().orElseThrow().getTouchpoints();
        List<String> activities = List.of("Accepted", "Queued", "Completed");
        for (int i = 0; i < activities.size(); i++) {
            ActivityMapping link = KlantreisFactory.eINSTANCE.createActivityMapping();
            link.setActivity(activities.get(i));
            link.setTouchpoint(touchpoints.get(i % touchpoints.size()));
            log.getActivities().add(link);
        }
        Path logs = Files.createDirectories(example.landscape().folder().resolve("logs"));
        Files.copy(file, logs.resolve(file.getFileName()));
        example.landscape().execute(new AddDocumentCommand(example.landscape(), "logs/incidents.eventlog", log, "Add"));
        example.landscape().save(null);
        ConformanceView view = TestKnowledge.open(ConformanceView.class, ConformanceView.ID);
        int[] turns = new int[1];
        boolean[] done = new boolean[1];
        Runnable[] tick = new Runnable[1];
        tick[0] = () -> {
            turns[0]++;
            if (!done[0]) {
                Display.getCurrent().timerExec(20, tick[0]);
            }
        };
        tick[0].run();
        TestLogs.load(example, log);
        done[0] = true;
        assertThat(view.summary().getText()).contains("7,554 cases");
        assertThat(view.deviations().rows()).isNotEmpty();
        assertThat(turns[0]).isGreaterThan(TURNS);
        Pictures.take(view, "conformance-real");
    }
}
