/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.preview.LogPreview;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.Pictures;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;
import org.klantreis.ui.evidence.jobs.LogState;
import org.klantreis.ui.evidence.links.LinkDialog;
import org.klantreis.ui.evidence.testing.Evidence;
import org.klantreis.ui.evidence.testing.RealData;
import org.klantreis.ui.project.AddDocumentCommand;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;

/** A log of 65,533 events in the workbench. */
@ExtendWith(CleanWorkbench.class)
class RealLogTest {
    /** How often the workbench gets its turn at least while a log loads, which takes seconds; a frozen one gets none. */
    private static final int TURNS = 20;

    private EvidenceView view;
    private EventLog log;

    @BeforeEach
    void add() throws Exception {
        Path file = RealData.require("bpic2013/bpi_challenge_2013_incidents.xes.gz");
        TestKnowledge.use();
        ExampleProject example = ExampleProject.minimal();
        log = LogPreview.of(file, ReadMonitor.NONE).proposedLog();
        log.setName("Incidents");
        Path logs = Files.createDirectories(example.landscape().folder().resolve("logs"));
        Files.copy(file, logs.resolve(file.getFileName()));
        example.landscape().execute(new AddDocumentCommand(example.landscape(), "logs/incidents.eventlog", log, "Add"));
        example.landscape().save(null);
        view = Evidence.open(EvidenceView.class, EvidenceView.ID);
        EventLoop.until("the knowledge base was asked", Duration.ofSeconds(90),
                () -> view.evidence().state(log.getId()).kind() == LogState.Kind.NOT_LOADED);
    }

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
        Evidence.settle();
    }

    @Test
    void isLoadedWithoutFreezingTheWorkbench() {
        LandscapeEvidence evidence = view.evidence();
        int[] turns = new int[1];
        Runnable[] tick = new Runnable[1];
        tick[0] = () -> {
            if (evidence.state(log.getId()).kind() == LogState.Kind.LOADING) {
                turns[0]++;
                Display.getCurrent().timerExec(20, tick[0]);
            }
        };
        evidence.load(log);
        tick[0].run();
        EventLoop.until("it is loaded", Duration.ofSeconds(180),
                () -> evidence.state(log.getId()).kind() == LogState.Kind.LOADED);
        assertThat(evidence.state(log.getId()).loaded()).satisfies(loaded -> {
            assertThat(loaded.events()).isEqualTo(65_533);
            assertThat(loaded.cases()).isEqualTo(7_554);
            assertThat(loaded.handoffs()).isEqualTo(9_454);
            assertThat(loaded.units()).isEqualTo(649);
        });
        assertThat(turns[0]).as("turns of the workbench while it loaded").isGreaterThan(TURNS);
        Pictures.take(view, "evidence-real");
        LinkDialog dialog = new LinkDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), view.landscape(),
                log);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Evidence.settle();
        Screenshots.take(dialog.getShell(), "links-real");
        dialog.close();
    }

    @Test
    void leavesNothingBehindWhenItIsCancelled() {
        LandscapeEvidence evidence = view.evidence();
        evidence.load(log);
        assertThat(evidence.state(log.getId()).kind()).isEqualTo(LogState.Kind.LOADING);
        evidence.cancel(log.getId());
        EventLoop.until("it is not loaded", Duration.ofSeconds(90),
                () -> evidence.state(log.getId()).kind() == LogState.Kind.NOT_LOADED);
        Evidence.settle();
        assertThat(evidence.state(log.getId()).loaded()).isNull();
    }
}
