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
import static org.klantreis.ui.forms.OpenForms.field;
import static org.klantreis.ui.forms.OpenForms.select;

import java.time.LocalDate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.forms.fields.Field;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

/** An improvement's state can be set only as its rules allow, by whatever sets it. */
@ExtendWith(CleanWorkbench.class)
class ImprovementStateTest {
    private OpenLandscape landscape;
    private Improvement improvement;

    @BeforeEach
    void open() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        landscape = example.landscape();
        improvement = example.element(Improvement.class, "One net amount a month");
    }

    private Command set(Object state) {
        return SetCommand.create(landscape.editingDomain(), improvement, Literals.IMPROVEMENT__STATE, state);
    }

    @Test
    void aCommandThatJumpsIsNotExecuted() {
        improvement.setPilotBegin(LocalDate.of(2026, 11, 2));
        assertThat(landscape.execute(set(ImprovementState.IMPLEMENTED))).isFalse();
        assertThat(landscape.execute(set(ImprovementState.CHECKED))).isFalse();
        assertThat(improvement.getState()).isEqualTo(ImprovementState.DESIGNED);
        assertThat(landscape.execute(set(ImprovementState.PILOT))).isTrue();
        assertThat(improvement.getState()).isEqualTo(ImprovementState.PILOT);
        assertThat(landscape.execute(set(SetCommand.UNSET_VALUE))).isTrue();
        assertThat(improvement.getState()).isEqualTo(ImprovementState.DESIGNED);
        landscape.commandStack().undo();
        assertThat(improvement.getState()).isEqualTo(ImprovementState.PILOT);
    }

    @Test
    void theFormSaysWhyAndShowsTheStateThatIs() throws Exception {
        Field field = field(edit(landscape, improvement), improvement, Literals.IMPROVEMENT__STATE);
        Combo combo = control(field);
        int designed = combo.getSelectionIndex();
        combo.select(designed + 1);
        select(combo);
        assertThat(improvement.getState()).isEqualTo(ImprovementState.DESIGNED);
        assertThat(combo.getSelectionIndex()).isEqualTo(designed);
        assertThat(field.status().inputError()).contains("«One net amount a month»", "Enter the first day of the pilot.");
        assertThat(landscape.commandStack().canUndo()).isFalse();

        landscape.execute(SetCommand.create(landscape.editingDomain(), improvement, Literals.IMPROVEMENT__PILOT_BEGIN,
                LocalDate.of(2026, 11, 2)));
        combo.select(designed + 1);
        select(combo);
        assertThat(improvement.getState()).isEqualTo(ImprovementState.PILOT);
        assertThat(field.status().inputError()).isNull();
    }
}
