/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.method.audit.Sighting;
import org.klantreis.model.Channel;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.method.view.Subject;

/** The fields for what was seen at a step. The day and the study stay for the whole walk. */
final class SightingForm extends Composite {
    private static final List<DeviationKind> KINDS = List.of(DeviationKind.AS_PLANNED, DeviationKind.MISSING,
            DeviationKind.EXTRA, DeviationKind.OTHER_ORDER, DeviationKind.OTHER_CHANNEL, DeviationKind.OTHER_UNIT);

    private final Combo kind;
    private final Text what;
    private final Text note;
    private final ElementChoice<Channel> channel;
    private final ElementChoice<OrganisationUnit> unit;
    private final ElementChoice<Touchpoint> touchpoint;
    private final Label channelLabel;
    private final Label unitLabel;
    private final Label touchpointLabel;
    private final DateTime day;
    private final ElementChoice<Study> study;

    SightingForm(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(this);
        label(Messages.SightingForm_kind);
        kind = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        KINDS.forEach(each -> kind.add(AuditWords.kind(each)));
        kind.select(0);
        kind.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
        label(Messages.SightingForm_what);
        what = fill(new Text(this, SWT.SINGLE | SWT.BORDER));
        what.setMessage(Messages.SightingForm_whatHint);
        what.addListener(SWT.Modify, event -> changed.run());
        channelLabel = label(Messages.SightingForm_channel);
        channel = new ElementChoice<>(this, changed);
        unitLabel = label(Messages.SightingForm_unit);
        unit = new ElementChoice<>(this, changed);
        touchpointLabel = label(Messages.SightingForm_touchpoint);
        touchpoint = new ElementChoice<>(this, changed);
        label(Messages.SightingForm_note);
        note = new Text(this, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 60).applyTo(note);
        note.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        label(Messages.SightingForm_day);
        day = new DateTime(this, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        label(Messages.SightingForm_study);
        study = new ElementChoice<>(this, changed);
        fill(channel.combo());
        fill(unit.combo());
        fill(touchpoint.combo());
        fill(study.combo());
        enable();
    }

    private Label label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private static <C extends Control> C fill(C control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(control);
        return control;
    }

    /** Offers the channels, units, touchpoints and studies that there are now. */
    void offer(Subject subject) {
        subject.landscape().ifPresent(landscape -> {
            channel.offer(landscape.getChannels());
            touchpoint.offer(landscape.getTouchpoints());
            unit.offer(all(landscape, OrganisationUnit.class));
        });
        List<Study> studies = new ArrayList<>();
        subject.open().model().documents().forEach(document -> studies.addAll(all(document, Study.class)));
        study.offer(studies);
    }

    private static <T> List<T> all(EObject root, Class<T> type) {
        List<T> found = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(root, false).forEachRemaining(element -> {
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        });
        return found;
    }

    /** Returns what was entered for a step. */
    Sighting sighting(Step step) {
        DeviationKind chosen = kind();
        return new Sighting(step, chosen, date(), what.getText(), note.getText(),
                chosen == DeviationKind.EXTRA ? touchpoint.chosen() : null,
                chosen == DeviationKind.OTHER_CHANNEL ? channel.chosen() : null,
                chosen == DeviationKind.OTHER_UNIT || chosen == DeviationKind.EXTRA ? unit.chosen() : null, study.chosen());
    }

    /** Says what is still missing; empty where it can be entered. */
    Optional<String> problem(Step step) {
        return sighting(step).missing().map(AuditWords::missing);
    }

    LocalDate date() {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
    }

    Study study() {
        return study.chosen();
    }

    /** Begins with the next step. */
    void clear() {
        kind.select(0);
        what.setText("");
        note.setText("");
        channel.choose(null);
        unit.choose(null);
        touchpoint.choose(null);
        enable();
    }

    private DeviationKind kind() {
        return KINDS.get(Math.max(0, kind.getSelectionIndex()));
    }

    /** Only what says something of the chosen kind is asked. */
    private void enable() {
        see(kind() == DeviationKind.OTHER_CHANNEL, channelLabel, channel.combo());
        see(kind() == DeviationKind.OTHER_UNIT || kind() == DeviationKind.EXTRA, unitLabel, unit.combo());
        see(kind() == DeviationKind.EXTRA, touchpointLabel, touchpoint.combo());
        layout(true);
    }

    private static void see(boolean visible, Control... controls) {
        for (Control control : controls) {
            control.setVisible(visible);
            ((GridData) control.getLayoutData()).exclude = !visible;
        }
    }

    @Override
    public boolean setFocus() {
        return kind.setFocus();
    }

    /** Returns the fields that take keys, in order. */
    List<Control> fields() {
        return List.of(kind, what, channel.combo(), unit.combo(), touchpoint.combo(), note, day, study.combo());
    }
}
