/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.EventLog;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

@ExtendWith(CleanWorkbench.class)
class ExplorerMenuTest {
    @Test
    void offersWhatFitsInTheMenusOfTheExplorer() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        CommonNavigator explorer = (CommonNavigator) PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                .getActivePage().showView("org.klantreis.ui.explorer");
        OpenLandscape landscape = example.landscape();
        EventLog log = landscape.model().documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast)
                .findFirst().orElseThrow();
        assertThat(items(explorer, log)).contains("Load into the Knowledge Base", "Links to the Model...", "Import Event Log...")
                .doesNotContain("Import Complaints...");
        ComplaintBook book = landscape.model().documents().stream().filter(ComplaintBook.class::isInstance)
                .map(ComplaintBook.class::cast).findFirst()
                .orElseThrow();
        assertThat(items(explorer, book)).contains("Import Complaints...").doesNotContain("Import Event Log...",
                "Load into the Knowledge Base");
    }

    private static List<String> items(CommonNavigator explorer, Object selected) {
        explorer.getCommonViewer().setSelection(new StructuredSelection(selected), true);
        EventLoop.flush();
        Menu menu = explorer.getCommonViewer().getTree().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> items = Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        EventLoop.flush();
        return items;
    }
}
