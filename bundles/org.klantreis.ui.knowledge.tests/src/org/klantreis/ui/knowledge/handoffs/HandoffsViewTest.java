/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.handoffs;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.Activity;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** The handoffs view says what the example's truths say, and follows a save. */
@ExtendWith(CleanWorkbench.class)
class HandoffsViewTest {
    private ExampleProject example;
    private HandoffsView view;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        example = ExampleProject.havenbank();
        view = TestKnowledge.open(HandoffsView.class, HandoffsView.ID);
    }

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
    }

    @Test
    void countsWhatTheTruthsCount() {
        assertThat(view.showsContent()).isTrue();
        assertThat(view.summary().getText()).contains("150").contains("80");
        assertThat(view.list().rows()).hasSize(150);
        assertThat(view.map().data().rows()).hasSize(17);
    }

    @Test
    void looksRight() {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().toggleZoom(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getReference(view));
                EventLoop.flush();
                Screenshots.take(view.getSite().getShell(), "handoffs");
                view.map().select(new Point(2, 1));
                EventLoop.flush();
                Screenshots.take(view.getSite().getShell(), "handoffs-cell");
                view.map().select(null);
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().toggleZoom(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getReference(view));
            });
        }
    }
}
