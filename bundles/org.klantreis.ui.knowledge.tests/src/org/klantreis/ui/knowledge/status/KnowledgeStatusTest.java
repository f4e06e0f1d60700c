/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** The status bar says how the knowledge base is, and its menu acts on it. */
@ExtendWith(CleanWorkbench.class)
class KnowledgeStatusTest {
    private Shell shell;
    private KnowledgeStatus status;
    private ToolBar bar;

    @BeforeEach
    void open() throws Exception {
        TestKnowledge.use();
        ExampleProject.havenbank();
        shell = new Shell(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
        status = new KnowledgeStatus();
        status.createControl(shell);
        bar = status.bar();
    }

    @AfterEach
    void close() {
        shell.dispose();
        TestKnowledge.settle();
    }

    private MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(text)).findFirst().orElseThrow();
    }

    private void press(String text) {
        Menu menu = status.createMenu();
        assertThat(item(menu, text).isEnabled()).as(text).isTrue();
        item(menu, text).notifyListeners(SWT.Selection, new Event());
        menu.dispose();
    }

    @Test
    void startsSyncsAndStops() {
        assertThat(bar.getItem(0).getImage()).isNotNull();
        press(Messages.KnowledgeStatus_start);
        TestKnowledge.settle();
        EventLoop.until("it is fresh", () -> bar.getItem(0).getText().contains("elements"));
        assertThat(bar.getItem(0).getToolTipText()).contains("havenbank").contains("bolt://");
        press(Messages.KnowledgeStatus_sync);
        TestKnowledge.settle();
        press(Messages.KnowledgeStatus_stop);
        TestKnowledge.settle();
        EventLoop.until("it is away", () -> bar.getItem(0).getText().equals(Messages.KnowledgeStatus_away));
        Menu menu = status.createMenu();
        assertThat(List.of(menu.getItems())).extracting(MenuItem::getText).contains(Messages.KnowledgeStatus_settings);
        assertThat(item(menu, Messages.KnowledgeStatus_stop).isEnabled()).isFalse();
        menu.dispose();
    }
}
