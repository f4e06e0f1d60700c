/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.method.decisions.Rule;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.method.view.AccessibleName;

/** What a user chooses from, above the ranked list, and one sentence that says how things are. */
final class FilterBar {
    private static final int TEXT = 140;

    private final Combo scope;
    private final Combo form;
    private final Combo rule;
    private final Text text;
    private final Label summary;

    FilterBar(Composite parent, Runnable changed) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Composite row = new Composite(bar, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        layout.center = true;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(row);
        scope = combo(row, Messages.FilterBar_scope, List.of(Messages.FilterBar_all, Messages.FilterBar_journey,
                Messages.FilterBar_touchpoints), changed);
        List<String> forms = new ArrayList<>();
        for (JourneyForm each : JourneyForm.values()) {
            forms.add(ElementLabels.literal(Literals.JOURNEY_FORM, each));
        }
        forms.add(Messages.FilterBar_forms);
        form = combo(row, Messages.FilterBar_form, forms, changed);
        List<String> rules = new ArrayList<>(List.of(Messages.FilterBar_rules));
        for (Rule each : Rule.values()) {
            rules.add(RuleLabels.text(each));
        }
        rule = combo(row, Messages.FilterBar_rule, rules, changed);
        text = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.FilterBar_text);
        text.setLayoutData(new org.eclipse.swt.layout.RowData(TEXT, SWT.DEFAULT));
        text.addModifyListener(event -> changed.run());
        // Beside the choices where there is room, else below them.
        summary = new Label(row, SWT.NONE);
    }

    private static Combo combo(Composite parent, String name, List<String> items, Runnable changed) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText(name);
        AccessibleName.give(combo, name);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /** Returns what is chosen. */
    PriorityFilter filter() {
        int forms = JourneyForm.values().length;
        return new PriorityFilter(scope.getSelectionIndex() == 2, scope.getSelectionIndex() == 1,
                form.getSelectionIndex() == forms ? null : JourneyForm.values()[form.getSelectionIndex()],
                rule.getSelectionIndex() == 0 ? null : Rule.values()[rule.getSelectionIndex() - 1], text.getText());
    }

    /** Chooses. */
    void choose(PriorityFilter filter) {
        scope.select(filter.touchpoints() ? 2 : filter.onlyJourney() ? 1 : 0);
        form.select(filter.form() == null ? JourneyForm.values().length : filter.form().ordinal());
        rule.select(filter.rule() == null ? 0 : filter.rule().ordinal() + 1);
        text.setText(filter.text());
    }

    /** Says how things are; and that a form cannot be chosen where one journey, or none, is meant. */
    void tell(String sentence) {
        form.setEnabled(scope.getSelectionIndex() == 0);
        summary.setText(sentence.replace("&", "&&"));
        summary.getParent().getParent().layout(true, true);
    }

    String told() {
        return summary.getText();
    }
}
