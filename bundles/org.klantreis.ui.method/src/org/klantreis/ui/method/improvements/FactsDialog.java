/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.klantreis.method.improvements.ImprovementStates;
import org.klantreis.method.improvements.MoveImprovement;
import org.klantreis.method.improvements.StateFacts;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.improvements.Condition;
import org.klantreis.model.improvements.StateConditions;
import org.klantreis.ui.labels.ElementLabels;

/** Asks for what an improvement lacks for its next state, so that the move and its facts are one step. */
final class FactsDialog extends TitleAreaDialog {
    private static final int WIDTH = 480;

    private final Improvement improvement;
    private final ImprovementState to;
    private final Set<EStructuralFeature> asked = new HashSet<>();
    private DateTime begin;
    private DateTime end;
    private Button asPlanned;
    private Button otherwise;
    private Text outcome;
    private DateTime implemented;
    private StateFacts facts = StateFacts.NONE;

    FactsDialog(Shell parent, Improvement improvement, ImprovementState to) {
        super(parent);
        this.improvement = improvement;
        this.to = to;
        for (Condition condition : StateConditions.unmet(improvement, to)) {
            asked.add(condition.feature());
        }
        if (asked.contains(Literals.IMPROVEMENT__PILOT_OUTCOME) && improvement.getPilotEnd() == null) {
            asked.add(Literals.IMPROVEMENT__PILOT_END);
        }
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Returns what was entered. */
    StateFacts facts() {
        return facts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.FactsDialog_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.FactsDialog_title, ElementLabels.text(improvement),
                ImprovementStates.title(to, Locale.getDefault())));
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(fields);
        begin = date(fields, Literals.IMPROVEMENT__PILOT_BEGIN);
        end = date(fields, Literals.IMPROVEMENT__PILOT_END);
        planned(fields);
        outcome(fields);
        implemented = date(fields, Literals.IMPROVEMENT__IMPLEMENTED);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.FactsDialog_move, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    /** The sentence at the top is wrapped rather than made the width of the dialog. */
    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        return new Point(convertHorizontalDLUsToPixels(WIDTH), wanted.y);
    }

    private boolean label(Composite parent, EStructuralFeature feature) {
        if (!asked.contains(feature)) {
            return false;
        }
        Label label = new Label(parent, SWT.NONE);
        label.setText(ElementLabels.feature(feature) + ":");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return true;
    }

    private DateTime date(Composite parent, EStructuralFeature feature) {
        if (!label(parent, feature)) {
            return null;
        }
        DateTime field = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        field.addListener(SWT.Selection, event -> check());
        return field;
    }

    private void planned(Composite parent) {
        if (label(parent, Literals.IMPROVEMENT__PILOT_AS_PLANNED)) {
            Composite row = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(row);
            asPlanned = radio(row, Messages.FactsDialog_yes);
            otherwise = radio(row, Messages.FactsDialog_no);
        }
    }

    private Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> check());
        return button;
    }

    private void outcome(Composite parent) {
        if (label(parent, Literals.IMPROVEMENT__PILOT_OUTCOME)) {
            outcome = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, true).hint(360, 80).applyTo(outcome);
            outcome.addListener(SWT.Modify, event -> check());
            outcome.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                    event.doit = true;
                }
            });
        }
    }

    private void check() {
        Boolean went = asPlanned == null || !asPlanned.getSelection() && !otherwise.getSelection() ? null
                : Boolean.valueOf(asPlanned.getSelection());
        facts = new StateFacts(day(begin), day(end), went, outcome == null ? null : outcome.getText().strip(), day(implemented));
        String refusal = new MoveImprovement(improvement, to, facts).refusal(Locale.getDefault()).orElse(null);
        setMessage(refusal == null ? Messages.FactsDialog_ready : refusal,
                refusal == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        getButton(IDialogConstants.OK_ID).setEnabled(refusal == null);
    }

    private static LocalDate day(DateTime field) {
        return field == null ? null : LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }
}
