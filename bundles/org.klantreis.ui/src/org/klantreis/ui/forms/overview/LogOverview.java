/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.klantreis.model.EventLog;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.forms.details.ElementForm;
import org.klantreis.ui.forms.details.FormSite;
import org.klantreis.ui.labels.ElementLabels;

/** An event log: its file, what its columns mean, and which activity is which touchpoint and which value which unit. */
final class LogOverview implements Overview {
    private final EventLog root;
    private final FormSite site;
    private ElementForm form;
    private ElementTable columns;
    private ElementTable activities;
    private ElementTable units;

    LogOverview(EventLog root, FormSite site) {
        this.root = root;
        this.site = site;
    }

    @Override
    public Control create(Composite parent) {
        Composite all = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(all);
        form = Overviews.form(root, site, all, "identity", "file");
        SashForm sash = new SashForm(all, SWT.HORIZONTAL | SWT.SMOOTH);
        site.toolkit().adapt(sash, false, false);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 220).applyTo(sash);
        columns = mapping(sash, Literals.EVENT_LOG__COLUMNS, Literals.COLUMN_MAPPING__COLUMN, Literals.COLUMN_MAPPING__ROLE);
        activities = mapping(sash, Literals.EVENT_LOG__ACTIVITIES, Literals.ACTIVITY_MAPPING__ACTIVITY,
                Literals.ACTIVITY_MAPPING__TOUCHPOINT);
        units = mapping(sash, Literals.EVENT_LOG__UNITS, Literals.UNIT_MAPPING__VALUE, Literals.UNIT_MAPPING__UNIT);
        return all;
    }

    private ElementTable mapping(Composite parent, EReference list, EStructuralFeature from, EStructuralFeature to) {
        Section section = site.toolkit().createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.NO_TITLE_FOCUS_BOX);
        section.setText(ElementLabels.feature(list));
        Composite body = site.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 4).applyTo(body);
        section.setClient(body);
        ElementTable table = new ElementTable(body, element -> site.open((Identified) element));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 160).applyTo(table.viewer().getTable());
        table.column(ElementLabels.feature(from), 160, row -> text(row, from), site::image);
        table.column(ElementLabels.feature(to), 180, row -> text(row, to), null);
        return table;
    }

    private static String text(EObject row, EStructuralFeature feature) {
        Object value = row.eGet(feature);
        return value == null ? "" : value instanceof EObject target ? ElementLabels.text(target)
                : feature.getEType() instanceof org.eclipse.emf.ecore.EEnum type ? ElementLabels.literal(type, value) : value.toString();
    }

    @Override
    public void refresh() {
        form.refresh();
        columns.viewer().setInput(root.getColumns());
        activities.viewer().setInput(root.getActivities());
        units.viewer().setInput(root.getUnits());
    }

    @Override
    public void setFocus() {
        columns.viewer().getTable().setFocus();
    }
}
