/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.ui.forms.OpenForms.control;
import static org.klantreis.ui.forms.OpenForms.edit;
import static org.klantreis.ui.forms.OpenForms.enter;
import static org.klantreis.ui.forms.OpenForms.field;
import static org.klantreis.ui.forms.OpenForms.press;
import static org.klantreis.ui.forms.OpenForms.select;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.BrandValue;
import org.klantreis.model.Channel;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.forms.fields.Field;
import org.klantreis.ui.pickers.ElementPicker;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.testing.Widgets;

/** Points references at elements: typed, picked, and made on the way. */
@ExtendWith(CleanWorkbench.class)
class ReferencesTest {
    private OpenLandscape landscape;
    private Touchpoint touchpoint;
    private Step step;
    private DocumentEditor catalogue;

    @BeforeEach
    void open() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        landscape = example.landscape();
        touchpoint = example.element(Touchpoint.class, "Call with the Member Line");
        step = example.element(Step.class, "Read the decision");
        catalogue = edit(landscape, touchpoint);
    }

    @Test
    void aNameIsEnough() {
        Field field = field(catalogue, touchpoint, Literals.TOUCHPOINT__CHANNEL);
        Text text = control(field);
        Channel other = landscape.model().landscape().orElseThrow().getChannels().stream()
                .filter(channel -> channel != touchpoint.getChannel()).findFirst().orElseThrow();
        text.setText(other.getName().toUpperCase(java.util.Locale.ROOT));
        enter(text);
        assertThat(touchpoint.getChannel()).isSameAs(other);
        assertThat(text.getText()).isEqualTo(other.getName());
        text.setText("Carrier pigeon");
        enter(text);
        assertThat(touchpoint.getChannel()).isSameAs(other);
        assertThat(field.status().inputError()).contains("Carrier pigeon");
        text.setText("");
        enter(text);
        assertThat(touchpoint.getChannel()).isNull();
    }

    @Test
    void theDialogSearchesAndIsUsedByKeys() {
        Field field = field(catalogue, touchpoint, Literals.TOUCHPOINT__SERVICE);
        Button browse = Widgets.all(((Text) control(field)).getParent(), Button.class).get(0);
        List<String> first = new ArrayList<>();
        inDialog(shell -> {
            Text search = Widgets.all(shell, Text.class).get(0);
            search.setText("claim hand");
            Table table = Widgets.all(shell, Table.class).get(0);
            assertThat(table.getItemCount()).isPositive();
            first.add(table.getItem(0).getText());
            press(search, SWT.ARROW_DOWN, '\0');
            press(search, SWT.ARROW_UP, '\0');
            assertThat(table.getSelectionIndex()).isZero();
            select(shell.getDefaultButton());
        }, () -> select(browse));
        assertThat(touchpoint.getService().getName()).isEqualTo(first.get(0)).containsIgnoringCase("claim");
        landscape.commandStack().undo();
        assertThat(touchpoint.getService().getName()).isEqualTo("Member contact");
    }

    @Test
    void aNewElementIsOneStepToUndo() {
        Field field = field(catalogue, touchpoint, Literals.TOUCHPOINT__PROCEDURE);
        Button browse = Widgets.all(((Text) control(field)).getParent(), Button.class).get(0);
        int before = landscape.model().landscape().orElseThrow().getProcedures().size();
        inDialog(shell -> {
            Widgets.all(shell, Text.class).get(0).setText("Answering the phone");
            select(Widgets.button(shell, "New Procedure \u00abAnswering the phone\u00bb"));
        }, () -> select(browse));
        assertThat(touchpoint.getProcedure().getName()).isEqualTo("Answering the phone");
        assertThat(landscape.model().landscape().orElseThrow().getProcedures()).hasSize(before + 1);
        landscape.commandStack().undo();
        assertThat(touchpoint.getProcedure()).isNull();
        assertThat(landscape.model().landscape().orElseThrow().getProcedures()).hasSize(before);
    }

    @Test
    void listsAreAddedToReorderedAndTakenFrom() {
        Field field = field(catalogue, touchpoint, Literals.TOUCHPOINT__BRAND_VALUES);
        Table table = control(field);
        List<BrandValue> before = List.copyOf(touchpoint.getBrandValues());
        inDialog(shell -> {
            Table candidates = Widgets.all(shell, Table.class).get(0);
            candidates.selectAll();
            select(candidates);
            select(shell.getDefaultButton());
        }, () -> press(table, SWT.INSERT, '\0'));
        assertThat(touchpoint.getBrandValues()).hasSize(6).startsWith(before.toArray(BrandValue[]::new));
        table.setSelection(1);
        org.eclipse.swt.widgets.Event up = new org.eclipse.swt.widgets.Event();
        up.keyCode = SWT.ARROW_UP;
        up.stateMask = SWT.MOD3;
        table.notifyListeners(SWT.KeyDown, up);
        assertThat(touchpoint.getBrandValues().get(0)).isSameAs(before.get(1));
        table.setSelection(0);
        press(table, SWT.DEL, SWT.DEL);
        assertThat(touchpoint.getBrandValues()).hasSize(5).doesNotContain(before.get(1));
        for (int i = 0; i < 3; i++) {
            landscape.commandStack().undo();
        }
        assertThat(touchpoint.getBrandValues()).isEqualTo(before);
        assertThat(table.getItemCount()).isEqualTo(before.size());
    }

    @Test
    void otherEditorsFollow() throws Exception {
        DocumentEditor journeys = edit(landscape, step);
        Field shown = field(journeys, step, Literals.STEP__TOUCHPOINT);
        Touchpoint letter = step.getTouchpoint();
        Text name = control(field(catalogue, letter, Literals.ELEMENT__NAME));
        name.setText("Letter with the decision");
        enter(name);
        assertThat(((Text) control(shown)).getText()).isEqualTo("Letter with the decision");
        landscape.commandStack().undo();
        assertThat(((Text) control(shown)).getText()).isEqualTo("Decision letter about the claim");
    }

    @Test
    void picturesOfThePicker() {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                ElementPicker picker = new ElementPicker(catalogue.getSite().getShell(), landscape, step, Literals.STEP__TOUCHPOINT);
                picker.setBlockOnOpen(false);
                picker.open();
                Widgets.all(picker.getShell(), Text.class).get(0).setText("letter");
                EventLoop.flush();
                Screenshots.take(picker.getShell(), "picker");
                picker.close();
            });
        }
    }

    /** Does something that opens a dialog, and in it. */
    private static void inDialog(Consumer<Shell> inside, Runnable opener) {
        Display display = Display.getCurrent();
        List<Throwable> failures = new ArrayList<>();
        display.asyncExec(() -> {
            Shell dialog = List.of(display.getShells()).stream()
                    .filter(shell -> shell.getData() instanceof ElementPicker).findFirst().orElseThrow();
            try {
                inside.accept(dialog);
            } catch (Throwable e) {
                failures.add(e);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        opener.run();
        EventLoop.flush();
        assertThat(failures).isEmpty();
    }
}
