/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.tree;

import java.util.function.Function;

import org.eclipse.compare.CompareUI;
import org.eclipse.compare.CompareViewerPane;
import org.eclipse.compare.INavigatable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.ui.review.compare.session.CompareFilters;
import org.klantreis.ui.review.compare.session.CompareSession;
import org.klantreis.ui.review.compare.session.SessionListener;

/**
 * The structure viewer: the changes of a comparison as a tree, which selects in the session and follows it. The input is
 * whatever the
 * framework compares; who makes this says which session that stands for.
 */
public final class ChangesViewer extends TreeViewer implements SessionListener {
    private static final String BUNDLE = "org.klantreis.ui.review";
    private static final int MANY = 200;

    private final Function<Object, CompareSession> sessions;
    private final Composite pane;
    private final Runnable filters = this::updateFilters;
    private CompareSession session;
    private ChangeTree tree;
    private boolean following;
    private Action ignoreOrder;
    private Action ignoreTexts;

    /**
     * Makes a viewer.
     *
     * @param parent the framework's pane
     * @param sessions finds the session of an input; may return null
     */
    public ChangesViewer(Composite parent, Function<Object, CompareSession> sessions) {
        super(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        this.sessions = sessions;
        this.pane = parent;
        setUseHashlookup(true);
        setContentProvider(new ChangeContent(() -> tree));
        setLabelProvider(new DelegatingStyledCellLabelProvider(new ChangeLabels()));
        addSelectionChangedListener(event -> selectionChanged());
        getTree().setData(CompareUI.COMPARE_VIEWER_TITLE, Messages.ChangesViewer_title);
        getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID < 0) {
                    event.result = Messages.ChangesViewer_title;
                }
            }
        });
        fillToolBar();
        CompareFilters.addListener(filters);
        getTree().addListener(SWT.Dispose, event -> {
            CompareFilters.removeListener(filters);
            leave();
        });
    }

    /** The framework compares something else now. */
    @Override
    protected void inputChanged(Object input, Object oldInput) {
        CompareSession next = sessions.apply(input);
        if (next != session) {
            leave();
            session = next;
            tree = null;
            if (session != null) {
                session.addListener(this);
                getTree().setData(INavigatable.NAVIGATOR_PROPERTY, new ChangeSteps(session));
            }
        }
        super.inputChanged(input, oldInput);
        changed();
    }

    private void leave() {
        if (session != null) {
            session.removeListener(this);
        }
    }

    @Override
    public void changed() {
        if (getTree().isDisposed()) {
            return;
        }
        boolean first = tree == null;
        tree = session == null ? null : session.comparison().map(ChangeTree::of).orElse(null);
        following = true;
        try {
            refresh();
            if (tree != null && first) {
                if (tree.changes().size() <= MANY) {
                    expandAll();
                } else {
                    expandToLevel(2);
                }
            }
        } finally {
            following = false;
        }
        title();
        selected();
    }

    private void title() {
        int count = tree == null ? 0 : tree.changes().size();
        String title = tree == null ? Messages.ChangesViewer_title : count == 1 ? Messages.ChangesViewer_one
                : NLS.bind(Messages.ChangesViewer_many, count);
        getTree().setData(CompareUI.COMPARE_VIEWER_TITLE, title);
        if (pane instanceof CompareViewerPane viewerPane) {
            viewerPane.setText(title);
        }
    }

    @Override
    public void selected() {
        if (tree == null || getTree().isDisposed()) {
            return;
        }
        following = true;
        try {
            setSelection(session.selected().flatMap(tree::around).map(node -> new StructuredSelection((Object) node))
                    .orElse(StructuredSelection.EMPTY), true);
        } finally {
            following = false;
        }
    }

    private void selectionChanged() {
        if (!following && session != null && getStructuredSelection().getFirstElement() instanceof ChangeNode node) {
            session.select(node.id());
        }
    }

    private void fillToolBar() {
        CompareViewerPane.clearToolBar(pane);
        ToolBarManager bar = CompareViewerPane.getToolBarManager(pane);
        if (bar == null) {
            return;
        }
        ignoreOrder = filter(Messages.ChangesViewer_ignoreOrder, "ignore-order", CompareFilters.ORDER);
        ignoreTexts = filter(Messages.ChangesViewer_ignoreTexts, "ignore-texts", CompareFilters.TEXTS);
        bar.add(ignoreOrder);
        bar.add(ignoreTexts);
        bar.add(action(Messages.ChangesViewer_swap, "swap", () -> {
            if (session != null) {
                session.swap();
            }
        }));
        bar.add(action(Messages.ChangesViewer_refresh, "refresh", () -> {
            if (session != null) {
                session.load();
            }
        }));
        bar.add(new Separator());
        bar.add(action(Messages.ChangesViewer_expand, "expand", this::expandAll));
        bar.add(action(Messages.ChangesViewer_collapse, "collapse", this::collapseAll));
        bar.add(new Separator());
        bar.add(go(Messages.ChangesViewer_next, CompareUI.DESC_ETOOL_NEXT, INavigatable.NEXT_CHANGE));
        bar.add(go(Messages.ChangesViewer_previous, CompareUI.DESC_ETOOL_PREV, INavigatable.PREVIOUS_CHANGE));
        bar.update(true);
        updateFilters();
    }

    private void updateFilters() {
        if (ignoreOrder != null) {
            ignoreOrder.setChecked(CompareFilters.ORDER.isOn());
            ignoreTexts.setChecked(CompareFilters.TEXTS.isOn());
        }
    }

    private Action go(String text, ImageDescriptor icon, int way) {
        Action action = action(text, null, () -> {
            if (session != null) {
                new ChangeSteps(session).selectChange(way);
            }
        });
        action.setImageDescriptor(icon);
        return action;
    }

    private static Action filter(String text, String icon, CompareFilters filter) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                filter.set(isChecked());
            }
        };
        action.setImageDescriptor(icon(icon));
        return action;
    }

    private static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        if (icon != null) {
            action.setImageDescriptor(icon(icon));
        }
        return action;
    }

    private static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/compare/" + name + ".svg").orElse(null);
    }
}
