/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.Parameter;

/** The parameters of a query as a form: a field for each, of its type, with its default and what it is for. */
final class ParameterForm extends Composite {
    /** A list of values at the beginning of a description: "AS_IS, TO_BE or OBSERVED; empty for all". */
    private static final Pattern CHOICE = Pattern.compile("^([A-Z_]+(?:, [A-Z_]+)*) or ([A-Z_]+)\\b.*");

    private final Runnable changed;
    private final Function<String, List<String>> offered;
    private final Map<String, Control> fields = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** Makes it; {@code offered} gives the names that a parameter's field proposes. */
    ParameterForm(Composite parent, Function<String, List<String>> offered, Runnable changed) {
        super(parent, SWT.NONE);
        this.offered = offered;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 4).applyTo(this);
    }

    void show(CatalogueQuery query) {
        for (Control old : getChildren()) {
            old.dispose();
        }
        fields.clear();
        wrong.clear();
        for (Parameter parameter : query.parameters()) {
            Label name = new Label(this, SWT.NONE);
            name.setText(parameter.name() + ":");
            Control field = field(parameter);
            field.setToolTipText(parameter.description());
            field.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
                @Override
                public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                    event.result = parameter.name();
                }
            });
            GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(field);
            Label description = new Label(this, SWT.WRAP);
            description.setText(parameter.description());
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(160,
                    SWT.DEFAULT).applyTo(description);
            fields.put(parameter.name(), field);
        }
        getParent().layout(true, true);
    }

    private Control field(Parameter parameter) {
        Matcher choice = CHOICE.matcher(parameter.description());
        if (parameter.type().equals("boolean")) {
            Button check = new Button(this, SWT.CHECK);
            check.setSelection(Boolean.TRUE.equals(parameter.parse(parameter.defaultValue())));
            return check;
        } else if (choice.matches()) {
            Combo combo = new Combo(this, SWT.DROP_DOWN);
            combo.setItems((choice.group(1) + ", " + choice.group(2)).split(", "));
            combo.setText(parameter.defaultValue());
            assist(combo, parameter);
            return combo;
        }
        Text text = new Text(this, SWT.BORDER);
        text.setText(parameter.defaultValue());
        ControlDecoration decoration = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        decoration.hide();
        text.addModifyListener(event -> check(parameter, text, decoration));
        assist(text, parameter);
        return text;
    }

    private void assist(Control field, Parameter parameter) {
        IContentProposalProvider provider = (contents, position) -> {
            String[] all = offered.apply(parameter.name()).toArray(String[]::new);
            SimpleContentProposalProvider names = new SimpleContentProposalProvider(all);
            names.setFiltering(true);
            return names.getProposals(contents, position);
        };
        ContentProposalAdapter adapter = new ContentProposalAdapter(field,
                field instanceof Combo ? new ComboContentAdapter() : new TextContentAdapter(), provider, null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    private void check(Parameter parameter, Text text, ControlDecoration decoration) {
        wrong.remove(parameter.name());
        try {
            parameter.parse(text.getText());
            decoration.hide();
        } catch (IllegalArgumentException e) {
            wrong.add(parameter.name());
            decoration.setDescriptionText(e.getMessage());
            decoration.show();
        }
        changed.run();
    }

    /** Whether all fields have values that fit. */
    boolean isRight() {
        return wrong.isEmpty();
    }

    /** The values as users write them. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            if (field instanceof Button check) {
                values.put(name, Boolean.toString(check.getSelection()));
            } else {
                values.put(name, field instanceof Combo combo ? combo.getText() : ((Text) field).getText());
            }
        });
        return values;
    }

    /** The field of a parameter. */
    Control field(String name) {
        return fields.get(name);
    }
}
