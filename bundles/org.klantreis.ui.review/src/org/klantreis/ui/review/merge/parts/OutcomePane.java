/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.review.merge.session.MergeSession.Aspect;
import org.klantreis.ui.review.merge.session.MergeSession;
import org.klantreis.ui.review.merge.session.Outcome;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Pane;

/** What the decisions come to, whether that is valid, and the message of the commit. */
public final class OutcomePane {
    private final MergeSession session;
    private final Text sentences;
    private final Text message;

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the merge
     */
    public OutcomePane(Composite parent, MergeSession session) {
        this.session = session;
        Composite area = new Composite(new Pane(parent, Messages.OutcomePane_title).body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        sentences = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        sentences.addListener(SWT.Traverse, event -> event.doit = true);
        AccessibleName.set(sentences, Messages.OutcomePane_title);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(100, 40).applyTo(sentences);
        new Label(area, SWT.NONE).setText(Messages.OutcomePane_message);
        message = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        message.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.doit);
        message.addListener(SWT.Modify, event -> session.message(message.getText()));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, message.getLineHeight() * 2).applyTo(message);
        session.addListener(aspect -> {
            if (aspect == Aspect.DECISIONS || aspect == Aspect.STATE) {
                show();
            }
        });
    }

    private void show() {
        if (!message.getText().equals(session.message())) {
            message.setText(session.message());
        }
        sentences.setText(session.problem().isEmpty() ? String.join("\n", sentences()) : session.problem());
    }

    private List<String> sentences() {
        List<String> lines = new ArrayList<>();
        if (session.content().isEmpty()) {
            return lines;
        }
        if (session.open() > 0) {
            lines.add(session.open() == 1 ? Messages.OutcomePane_openOne : NLS.bind(Messages.OutcomePane_open, session.open()));
        } else if (session.result().isPresent() && session.outcome().isEmpty()) {
            lines.add(Messages.OutcomePane_working);
        }
        session.outcome().ifPresent(outcome -> tell(outcome, lines));
        return lines;
    }

    private void tell(Outcome outcome, List<String> lines) {
        String ours = session.content().orElseThrow().oursName();
        lines.add(outcome.changes() == 1 ? NLS.bind(Messages.OutcomePane_changesOne, ours)
                : NLS.bind(Messages.OutcomePane_changes, outcome.changes(), ours));
        lines.add(outcome.findings().isEmpty() ? Messages.OutcomePane_fine : outcome.findings().size() == 1
                ? NLS.bind(Messages.OutcomePane_errorsOne, ours, outcome.findings().get(0).message())
                        : NLS.bind(Messages.OutcomePane_errors,
                new Object[] {outcome.findings().size(), ours, outcome.findings().get(0).message()}));
        if (!outcome.combined().isEmpty()) {
            lines.add(NLS.bind(Messages.OutcomePane_combined, String.join(" ", outcome.combined())));
        }
    }

    /** Returns what it says. */
    String text() {
        return sentences.getText();
    }
}
