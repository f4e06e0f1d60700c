/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.klantreis.ui.navigation.ShowElement;

/** Shows what a search in landscapes found, in the Search view: by file; opening a hit selects the element and its feature. */
public final class ElementSearchPage extends AbstractTextSearchViewPage {
    /** Makes the page. */
    public ElementSearchPage() {
        super(FLAG_LAYOUT_TREE);
    }

    /** Returns the tree. */
    TreeViewer tree() {
        return (TreeViewer) getViewer();
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new HitTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new HitLabels()));
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new IllegalStateException("there is a tree only");
    }

    @Override
    protected void elementsChanged(Object[] objects) {
        if (getViewer() instanceof TreeViewer tree) {
            tree.refresh();
            if (getInput() != null && getInput().getMatchCount() <= 200) {
                tree.expandAll();
            }
        }
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        IWorkbenchPage page = getSite().getPage();
        Hit hit = (Hit) match.getElement();
        hit.element().ifPresent(element -> ShowElement.in(page, element, hit.feature()));
        if (!activate) {
            page.activate(getViewPart());
        }
    }
}
