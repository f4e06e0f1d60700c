/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.Landscape;
import org.klantreis.model.Persona;
import org.klantreis.ui.labels.ElementLabels;

/** Asks whose journey it is, for what, and for its stages. */
final class JourneyContentPage extends WizardPage {
    private final List<Persona> personas = new ArrayList<>();
    private Landscape landscape;
    private Combo persona;
    private Text task;
    private Text goal;
    private Text trigger;
    private Text stages;

    JourneyContentPage() {
        super("content", Messages.JourneyContentPage_title, null);
        setDescription(Messages.JourneyContentPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2, this::changed);
        persona = fields.combo(Messages.JourneyContentPage_persona, SWT.READ_ONLY);
        task = fields.text(Messages.JourneyContentPage_task, Messages.JourneyContentPage_taskHint);
        goal = fields.text(Messages.JourneyContentPage_goal, Messages.JourneyContentPage_goalHint);
        trigger = fields.text(Messages.JourneyContentPage_trigger, Messages.JourneyContentPage_triggerHint);
        stages = fields.lines(Messages.JourneyContentPage_stages, 6);
        stages.setText(String.join(Text.DELIMITER, Messages.JourneyContentPage_standardStages.split(",")));
        // A tab in a list of words would be of no use; it goes to the next field, as everywhere.
        stages.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_NONE);
        setControl(fields.area());
        changed();
    }

    /** Shows the personas of a landscape. */
    void show(Landscape chosen) {
        if (chosen != landscape) {
            landscape = chosen;
            personas.clear();
            personas.addAll(chosen.getPersonas());
            persona.removeAll();
            persona.add(Messages.JourneyContentPage_noPersona);
            personas.forEach(each -> persona.add(ElementLabels.text(each)));
            persona.select(personas.isEmpty() ? 0 : 1);
        }
    }

    /** Returns the persona; null for none. */
    Persona persona() {
        int index = persona.getSelectionIndex() - 1;
        return index < 0 ? null : personas.get(index);
    }

    /** Returns the customer's task. */
    String task() {
        return task.getText();
    }

    /** Returns the goal. */
    String goal() {
        return goal.getText();
    }

    /** Returns what makes the customer begin. */
    String trigger() {
        return trigger.getText();
    }

    /** Returns the names of the stages. */
    List<String> stages() {
        return stages.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void changed() {
        if (stages == null) {
            return;
        }
        int count = stages().size();
        setErrorMessage(count == 0 ? Messages.JourneyContentPage_noStage : null);
        String without = persona.getSelectionIndex() == 0 ? Messages.JourneyContentPage_withoutPersona : null;
        setMessage(without != null ? without : NLS.bind(Messages.JourneyContentPage_count, count),
                without != null ? WARNING : NONE);
        setPageComplete(count > 0);
    }
}
