/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.ui.knowledge.view.KnowledgeActions;

/** The queries that there are: the landscape's own, and those that ship by what they are about; with a filter. */
final class CatalogueList extends Composite {
    private final Text filter;
    private final Tree tree;
    private final LocalResourceManager resources;
    private List<CatalogueQuery> queries = List.of();

    CatalogueList(Composite parent, Consumer<CatalogueQuery> selected, Runnable run) {
        super(parent, SWT.NONE);
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(this);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.CatalogueList_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        tree = new Tree(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(tree);
        filter.addModifyListener(event -> fill());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.setFocus();
            }
        });
        tree.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof CatalogueQuery query) {
                selected.accept(query);
            }
        });
        tree.addListener(SWT.DefaultSelection, event -> {
            if (event.item.getData() instanceof CatalogueQuery) {
                run.run();
            } else {
                ((TreeItem) event.item).setExpanded(!((TreeItem) event.item).getExpanded());
            }
        });
    }

    void show(QueryCatalogue catalogue) {
        List<CatalogueQuery> found = new ArrayList<>(catalogue.queries());
        if (!found.equals(queries)) {
            queries = found;
            fill();
        }
    }

    private void fill() {
        CatalogueQuery before = selection();
        String wanted = filter.getText().trim().toLowerCase(Locale.getDefault());
        tree.setRedraw(false);
        tree.removeAll();
        for (QueryGroup group : QueryGroup.values()) {
            List<CatalogueQuery> shown = queries.stream().filter(query -> QueryGroup.of(query) == group)
                    .filter(query -> (query.name() + " " + query.title() + " "
                            + query.question()).toLowerCase(Locale.getDefault())
                            .contains(wanted))
                    .toList();
            if (!shown.isEmpty()) {
                fill(group, shown, before);
            }
        }
        tree.setRedraw(true);
    }

    private void fill(QueryGroup group, List<CatalogueQuery> shown, CatalogueQuery before) {
        TreeItem parent = new TreeItem(tree, SWT.NONE);
        parent.setText(group.title());
        for (CatalogueQuery query : shown) {
            TreeItem item = new TreeItem(parent, SWT.NONE);
            item.setText(query.title());
            item.setImage(resources.create(KnowledgeActions.icon(group == QueryGroup.OWN ? "cypher" : "query")));
            item.setData(query);
            if (before != null && before.name().equals(query.name())) {
                tree.setSelection(item);
            }
        }
        parent.setExpanded(true);
    }

    /** The query that is selected; null where none is. */
    CatalogueQuery selection() {
        return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof CatalogueQuery query ? query : null;
    }

    /** Selects a query by its name, as a user does. */
    boolean select(String name) {
        for (TreeItem group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                if (((CatalogueQuery) item.getData()).name().equals(name)) {
                    tree.setSelection(item);
                    org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
                    event.item = item;
                    tree.notifyListeners(SWT.Selection, event);
                    return true;
                }
            }
        }
        return false;
    }

    Text filterField() {
        return filter;
    }

    Tree tree() {
        return tree;
    }
}
