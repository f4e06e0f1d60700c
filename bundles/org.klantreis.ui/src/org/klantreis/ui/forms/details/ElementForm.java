/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.klantreis.model.validation.Finding;
import org.klantreis.ui.forms.fields.Field;
import org.klantreis.ui.forms.fields.FieldGrid;
import org.klantreis.ui.forms.fields.FieldGrid.Cell;
import org.klantreis.ui.forms.fields.FieldSite;
import org.klantreis.ui.forms.fields.Fields;
import org.klantreis.ui.forms.fields.Widgets;
import org.klantreis.ui.forms.layout.FeatureDocumentation;
import org.klantreis.ui.forms.layout.FieldLayout;
import org.klantreis.ui.forms.layout.GroupLayout;

/** The fields of one element, in titled groups. It shows any element of its class, one after the other. */
public final class ElementForm {
    private final EClass type;
    private final FieldSite site;
    private final Composite control;
    private final List<Field> fields = new ArrayList<>();
    private final List<FieldGrid> grids = new ArrayList<>();
    private int labelWidth;
    private EObject element;

    /**
     * Makes a form.
     *
     * @param site what the fields need
     * @param parent where
     * @param type the class of the elements that will be shown
     * @param groups the fields, in order
     * @param titled whether groups have their titles
     */
    public ElementForm(FieldSite site, Composite parent, EClass type, List<GroupLayout> groups, boolean titled) {
        this.site = site;
        this.type = type;
        control = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(control);
        for (GroupLayout group : groups) {
            createGroup(group, titled);
        }
        grids.forEach(grid -> grid.setLabelWidth(labelWidth));
    }

    private void createGroup(GroupLayout group, boolean titled) {
        FormToolkit toolkit = site.toolkit();
        Composite body;
        if (titled) {
            Section section = toolkit.createSection(control, ExpandableComposite.TITLE_BAR | ExpandableComposite.NO_TITLE_FOCUS_BOX);
            section.setText(group.title());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
            body = toolkit.createComposite(section);
            section.setClient(body);
        } else {
            body = toolkit.createComposite(control);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        }
        FieldGrid grid = new FieldGrid();
        body.setLayout(grid);
        grids.add(grid);
        group.fields().forEach(layout -> createField(body, layout));
    }

    private void createField(Composite body, FieldLayout layout) {
        Field field = Fields.create(site, layout);
        Control label = field.hasOwnLabel() ? null : createLabel(body, field);
        Control cell = field.create(body);
        cell.setLayoutData(new Cell(label, layout.wide()));
        if (label == null) {
            cell.setToolTipText(FeatureDocumentation.of(field.feature()));
        }
        fields.add(field);
    }

    private Control createLabel(Composite body, Field field) {
        Control label;
        if (field.isLink()) {
            label = Widgets.link(site, body, field.label(), field::open);
        } else {
            label = site.toolkit().createLabel(body, field.label());
        }
        label.setToolTipText(FeatureDocumentation.of(field.feature()));
        labelWidth = Math.max(labelWidth, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        return label;
    }

    /** Returns the form's control. */
    public Composite control() {
        return control;
    }

    /** Returns the class of the elements that this can show. */
    public EClass type() {
        return type;
    }

    /** Returns the element that is shown; null before the first. */
    public EObject element() {
        return element;
    }

    /**
     * Shows an element.
     *
     * @param next an element of the class
     */
    public void show(EObject next) {
        element = next;
        fields.forEach(field -> field.show(next));
    }

    /** Shows the values of the model, except where the user is typing. */
    public void refresh() {
        fields.forEach(Field::refresh);
    }

    /** Puts what is typed into the model. */
    public void commit() {
        fields.forEach(Field::commit);
    }

    /**
     * Shows what validation found beside the fields.
     *
     * @param findings those of the element
     */
    public void report(List<Finding> findings) {
        Map<EStructuralFeature, List<Finding>> byFeature = findings.stream().filter(finding -> finding.feature().isPresent())
                .collect(Collectors.groupingBy(finding -> finding.feature().orElseThrow()));
        fields.forEach(field -> field.report(byFeature.getOrDefault(field.feature(), List.of())));
    }

    /**
     * Finds a field.
     *
     * @param feature its feature
     * @return the field; empty where the form has none
     */
    public Optional<Field> field(EStructuralFeature feature) {
        return fields.stream().filter(field -> field.feature() == feature).findFirst();
    }

    /** Returns the fields, in order. */
    public List<Field> fields() {
        return List.copyOf(fields);
    }
}
