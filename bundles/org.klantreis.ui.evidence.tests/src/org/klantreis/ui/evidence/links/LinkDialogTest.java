/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.EventLog;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.UnitMapping;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class LinkDialogTest {
    private ExampleProject example;
    private OpenLandscape landscape;
    private EventLog log;
    private LinkDialog dialog;

    @BeforeEach
    void open() throws Exception {
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        log = landscape.model().documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast).findFirst()
                .orElseThrow();
        dialog = new LinkDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), landscape, log);
        dialog.setBlockOnOpen(false);
        dialog.open();
        EventLoop.flush();
    }

    @AfterEach
    void close() {
        dialog.close();
    }

    private LinkPage page(int index) {
        dialog.tabs().tabs().setSelection(index);
        EventLoop.flush();
        return dialog.tabs().page(index);
    }

    private static LinkRow row(LinkPage page, String value) {
        LinkRow row = page.rows().row(value);
        page.viewer().setSelection(new StructuredSelection(row), true);
        return row;
    }

    private void press(LinkPage page, String button) {
        Dialogs.press(page, button);
        EventLoop.flush();
    }

    private UnitMapping mapping(String value) {
        return log.getUnits().stream().filter(each -> value.equals(each.getValue())).findFirst().orElse(null);
    }

    @Test
    void acceptsCorrectsAndClearsAndIsUndoneAsAWhole() throws Exception {
        OrganisationUnit desk = example.element(OrganisationUnit.class, "Fraud Desk");
        LinkPage units = page(1);
        units.rows().add(java.util.Map.of("Fraud desk (old)", 12L, "Fraud Desk", 7L, "Nobody", 3L));
        units.rows().row("Fraud desk (old)").propose(desk, 0.9, true);
        dialog.tabs().refresh();
        assertThat(dialog.tabs().tabs().getItem(1).getText()).isEqualTo("Unit (2 open)");
        Table table = units.viewer().getTable();
        assertThat(table.getItem(0).getText(0)).isEqualTo("Fraud desk (old)");
        assertThat(table.getItem(0).getText(3)).isEqualTo("Fraud Desk (90%)");
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(dialog.getShell(), "links"));
        }
        press(units, "Accept All Clear");
        row(units, "Nobody");
        press(units, "Not in the Model");
        row(units, "Payments");
        press(units, "Clear");
        assertThat(dialog.tabs().tabs().getItem(1).getText()).isEqualTo("Unit (1 open)");
        int before = log.getUnits().size();
        assertThat(mapping("Fraud desk (old)")).as("nothing changes before Apply").isNull();
        Dialogs.press(dialog.getShell(), "Apply");
        assertThat(mapping("Fraud desk (old)").getUnit()).isSameAs(desk);
        assertThat(mapping("Nobody").getUnit()).isNull();
        assertThat(mapping("Payments")).isNull();
        assertThat(landscape.isDirty()).isTrue();
        landscape.commandStack().undo();
        assertThat(log.getUnits()).hasSize(before);
        assertThat(mapping("Payments").getUnit()).isNotNull();
        landscape.commandStack().redo();
        assertThat(log.getUnits()).hasSize(before + 1);
    }

    @Test
    void choosesATargetByTheKeys() {
        LinkPage activities = page(0);
        LinkRow row = row(activities, "Pay out");
        Touchpoint before = (Touchpoint) row.target();
        Dialogs.during("Touchpoint of Pay out " + (char) 0x2192 + " " + before.getName(), this::pickOther, () -> {
            Event key = new Event();
            key.keyCode = SWT.F2;
            activities.viewer().getTable().notifyListeners(SWT.KeyDown, key);
        });
        assertThat(row.target()).isNotNull().isNotSameAs(before);
        assertThat(row.target().getName()).containsIgnoringCase("survey");
        Dialogs.press(dialog.getShell(), "Cancel");
        assertThat(log.getActivities().stream().filter(each -> each.getActivity().equals("Pay out")).findFirst()
                .orElseThrow().getTouchpoint())
                .as("cancelled").isSameAs(before);
    }

    private void pickOther(Shell picker) {
        Dialogs.all(picker, Text.class).get(0).setText("survey");
        Dialogs.press(picker, "OK");
    }

    @Test
    void filtersAndShowsOnlyWhatIsOpen() {
        LinkPage channels = page(2);
        channels.rows().add(java.util.Map.of("Fax", 2L));
        dialog.tabs().refresh();
        Dialogs.all(channels, Text.class).get(0).setText("hav");
        assertThat(channels.viewer().getTable().getItemCount()).isEqualTo(1);
        Dialogs.all(channels, Text.class).get(0).setText("");
        org.klantreis.ui.testing.Widgets.click(Dialogs.all(channels, org.eclipse.swt.widgets.Button.class).get(0));
        assertThat(channels.viewer().getTable().getItemCount()).isEqualTo(1);
        assertThat(channels.viewer().getTable().getItem(0).getText(0)).isEqualTo("Fax");
    }
}
