/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.util.List;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.EventLog;
import org.klantreis.ui.wizards.Fields;

/** Asks which values of a log have a meaning of their own: no unit, waiting in a queue, no part of the journey. */
final class LogValuesPage extends WizardPage {
    private Text missing;
    private Text queue;
    private Text ignored;

    LogValuesPage() {
        super("values", Messages.LogValuesPage_title, null);
        setDescription(Messages.LogValuesPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2, () -> { });
        missing = fields.lines(Messages.LogValuesPage_missing, 3);
        queue = fields.lines(Messages.LogValuesPage_queue, 3);
        ignored = fields.lines(Messages.LogValuesPage_ignored, 3);
        fields.heading("");
        fields.note(Messages.LogValuesPage_note);
        setControl(fields.area());
    }

    /** Shows what is proposed. */
    void show(List<String> missingUnits, List<String> queueActivities) {
        missing.setText(Lines.text(missingUnits));
        queue.setText(Lines.text(queueActivities));
    }

    void writeTo(EventLog log) {
        log.getMissingUnits().addAll(Lines.values(missing.getText()));
        log.getQueueActivities().addAll(Lines.values(queue.getText()));
        log.getIgnoredActivities().addAll(Lines.values(ignored.getText()));
    }

    Text queue() {
        return queue;
    }
}
