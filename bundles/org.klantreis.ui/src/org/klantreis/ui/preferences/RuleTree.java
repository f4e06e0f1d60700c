/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.dialogs.FilteredTree;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;
import org.klantreis.ui.validation.RuleSettings;

/** The rules in a tree with a filter; below it the severity of those that are selected, and why they are there. */
final class RuleTree extends Composite {
    private static final List<Optional<Severity>> CHOICES = List.of(Optional.empty(), Optional.of(Severity.INFO),
            Optional.of(Severity.WARNING), Optional.of(Severity.ERROR));

    private final List<RuleGroup> groups = RuleGroup.all();
    private final Map<Rule, Optional<Severity>> pending = new HashMap<>();
    private final TreeViewer viewer;
    private final Combo severity;
    private final Text documentation;

    RuleTree(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        FilteredTree filtered = new FilteredTree(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER, new RuleFilter(), true,
                true) {
            @Override
            protected Control createTreeControl(Composite area, int style) {
                TreeColumnLayout layout = new TreeColumnLayout();
                area.setLayout(layout);
                return super.createTreeControl(area, style);
            }
        };
        GridDataFactory.fillDefaults().grab(true, true).hint(520, 320).applyTo(filtered);
        viewer = filtered.getViewer();
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        TreeColumnLayout layout = (TreeColumnLayout) tree.getParent().getLayout();
        RuleLabels labels = new RuleLabels(pending);
        column(layout, Messages.RuleTree_rule, 74, labels);
        column(layout, Messages.RuleTree_severity, 26, labels);
        viewer.setContentProvider(new RuleContent());
        viewer.setInput(groups);
        viewer.expandAll();

        Composite details = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(details);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
        new Label(details, SWT.NONE).setText(Messages.RuleTree_severityOfSelected);
        severity = new Combo(details, SWT.READ_ONLY);
        severity.setItems(CHOICES.stream().map(RuleLabels::text).toArray(String[]::new));
        severity.addListener(SWT.Selection, event -> choose(CHOICES.get(severity.getSelectionIndex())));
        documentation = new Text(details, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        documentation.getAccessible().addAccessibleListener(AccessibleListener
                .getNameAdapter(event -> event.result = Messages.RuleTree_documentation));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(520, 72).applyTo(documentation);
        viewer.addSelectionChangedListener(event -> showSelection());
        showSelection();
    }

    private void column(TreeColumnLayout layout, String name, int weight, RuleLabels labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(name);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90));
    }

    private Set<Rule> selected() {
        Set<Rule> rules = new LinkedHashSet<>();
        for (Object selected : viewer.getStructuredSelection().toList()) {
            if (selected instanceof RuleGroup group) {
                rules.addAll(group.rules());
            } else {
                rules.add((Rule) selected);
            }
        }
        return rules;
    }

    private void showSelection() {
        Set<Rule> rules = selected();
        Set<Optional<Severity>> severities = new LinkedHashSet<>(rules.stream().map(pending::get).toList());
        severity.setEnabled(getEnabled() && !rules.isEmpty());
        severity.deselectAll();
        if (severities.size() == 1) {
            severity.select(CHOICES.indexOf(severities.iterator().next()));
        }
        List<Object> selection = new ArrayList<>(viewer.getStructuredSelection().toList());
        documentation.setText(selection.size() != 1 ? "" : selection.get(0) instanceof RuleGroup group ? group.documentation()
                : describe((Rule) selection.get(0)));
    }

    private static String describe(Rule rule) {
        return rule.title() + " (" + rule.id() + ")\n" + rule.documentation();
    }

    private void choose(Optional<Severity> chosen) {
        selected().forEach(rule -> pending.put(rule, chosen));
        viewer.refresh(true);
    }

    /** Shows settings. */
    void show(RuleSettings settings) {
        groups.forEach(group -> group.rules().forEach(rule -> pending.put(rule, settings.severity(rule))));
        viewer.refresh(true);
        showSelection();
    }

    /** Shows the rules' own severities. */
    void showDefaults() {
        pending.replaceAll((rule, old) -> Optional.of(rule.severity()));
        viewer.refresh(true);
        showSelection();
    }

    /** Takes over what is shown; the settings are not saved yet. */
    void apply(RuleSettings settings) {
        pending.forEach(settings::set);
    }

    /** Returns the viewer, for tests. */
    TreeViewer viewer() {
        return viewer;
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        viewer.getTree().setEnabled(enabled);
        documentation.setEnabled(enabled);
        showSelection();
    }
}
