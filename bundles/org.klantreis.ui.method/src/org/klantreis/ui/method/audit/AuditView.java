/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.klantreis.method.audit.Audit;
import org.klantreis.method.audit.Sighting;
import org.klantreis.method.audit.StepAudit;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.elements.ReadOnly;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.method.sheets.JourneyChoice;
import org.klantreis.ui.method.view.MethodView;
import org.klantreis.ui.method.view.Subject;
import org.klantreis.ui.navigation.ElementSelection;

/** Practice against paper: a walk through the steps of a journey, at each of which is entered what an auditor saw. */
public final class AuditView extends MethodView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.method.audit";

    private JourneyChoice choice;
    private Label progress;
    private SashForm sash;
    private StepTable table;
    private StepPane pane;
    /** The id of the journey that is shown. */
    private String shown = "";

    @Override
    protected Control createContent(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        choice = new JourneyChoice(bar, this::showJourney);
        progress = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(progress);
        sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new StepTable(sash);
        pane = new StepPane(sash, this::enter, this::skip);
        sash.setWeights(52, 48);
        getSite().setSelectionProvider(ElementSelection.of(table.viewer(), row -> ((StepAudit) row).step()));
        table.viewer().addSelectionChangedListener(event -> showStep());
        table.viewer().addOpenListener(event -> table.selected().ifPresent(step -> open(step.step(), null)));
        return body;
    }

    @Override
    protected void addActions(IToolBarManager bar) {
        bar.add(action(Messages.AuditView_sheet, "audit_sheet", this::showSheet));
    }

    private void showSheet() {
        try {
            AuditSheetView sheet = (AuditSheetView) getSite().getPage().showView(AuditSheetView.ID);
            sheet.showJourney(shown);
        } catch (PartInitException e) {
            Platform.getLog(AuditView.class).log(e.getStatus());
        }
    }

    @Override
    protected void show(Subject subject) {
        Optional<Journey> journey = subject.journey().or(() -> subject.open().find(shown).filter(Journey.class::isInstance)
                .map(Journey.class::cast)).or(() -> subject.journeys().stream().min(Comparator.comparing(ElementLabels::text)));
        choice.show(subject.journeys(), journey.orElse(null));
        pane.offer(subject);
        Optional<Audit> audit = journey.map(Audit::of);
        progress.setText(audit.map(AuditWords::progress).orElse(Messages.AuditView_noJourney));
        shown = journey.map(Journey::getId).orElse("");
        table.show(audit.map(Audit::steps).orElse(java.util.List.of()));
        showStep();
    }

    @Override
    protected String describe(Subject subject) {
        return subject.open().name();
    }

    private void showStep() {
        Optional<StepAudit> step = table.selected();
        pane.control().setVisible(step.isPresent());
        step.ifPresent(audit -> pane.show(audit, subject().flatMap(subject -> ReadOnly.reason(subject.open(), audit.step()))));
        sash.layout();
    }

    private void enter(Sighting sighting) {
        if (subject().isEmpty()) {
            return;
        }
        if (sighting.isEntered()) {
            pane.say(Messages.AuditView_entered, true);
            return;
        }
        CompoundCommand command = new CompoundCommand(NLS.bind(Messages.AuditView_enter, ElementLabels.text(sighting.step())));
        command.append(AddCommand.create(subject().get().open().editingDomain(), sighting.step(), Literals.STEP__OBSERVATIONS,
                sighting.toObservation()));
        if (subject().get().open().execute(command)) {
            pane.form().clear();
            skip();
        }
    }

    private void skip() {
        if (table.next()) {
            pane.form().setFocus();
        } else {
            pane.say(Messages.AuditView_last, false);
            table.viewer().getTable().setFocus();
        }
    }

    @Override
    protected void copy() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < table.viewer().getTable().getItemCount(); i++) {
            StepAudit step = (StepAudit) table.viewer().getElementAt(i);
            text.append(step.number()).append('\t').append(ElementLabels.text(step.step())).append('\t')
                    .append(AuditWords.verdict(step)).append(System.lineSeparator());
        }
        CopyText.copy(text.toString());
    }

    @Override
    public void setFocus() {
        if (isSettled()) {
            table.viewer().getTable().setFocus();
        } else {
            super.setFocus();
        }
    }

    StepTable table() {
        return table;
    }

    StepPane pane() {
        return pane;
    }

    String progress() {
        return progress.getText();
    }
}
