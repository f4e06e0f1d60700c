/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import java.util.List;
import java.util.function.Function;

import org.eclipse.compare.CompareUI;
import org.eclipse.compare.CompareViewerPane;
import org.eclipse.compare.INavigatable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.diff.Comparison;
import org.klantreis.ui.review.compare.copy.CopyChanges;
import org.klantreis.ui.review.compare.session.CompareSession;
import org.klantreis.ui.review.compare.session.SessionListener;
import org.klantreis.ui.review.compare.tree.ChangeSteps;

/** The content viewer: for a journey the two maps with the table of values below, for all else the table alone. */
public final class ElementsViewer extends Viewer implements SessionListener {
    private static final String BUNDLE = "org.klantreis.ui.review";
    private static final int[] WEIGHTS = {68, 32};

    private final Composite pane;
    private final Function<Object, CompareSession> sessions;
    private final Composite control;
    private final StackLayout stack = new StackLayout();
    private final MessagePage message;
    private CompareSession session;
    private SashForm sash;
    private MapsPane maps;
    private ChangeTable table;
    private ChangeRows rows;
    private Object input;
    private Action open;
    private Action copy;
    private Action copyAll;
    private Action history;

    /**
     * Makes a viewer.
     *
     * @param parent the framework's pane
     * @param sessions finds the session of an input; may return null
     */
    public ElementsViewer(Composite parent, Function<Object, CompareSession> sessions) {
        this.pane = parent;
        this.sessions = sessions;
        control = new Composite(parent, SWT.NONE);
        control.setLayout(stack);
        control.setData(CompareUI.COMPARE_VIEWER_TITLE, Messages.ElementsViewer_title);
        message = new MessagePage(control);
        stack.topControl = message;
        fillToolBar();
        control.addListener(SWT.Dispose, event -> leave());
    }

    @Override
    public Control getControl() {
        return control;
    }

    @Override
    public Object getInput() {
        return input;
    }

    @Override
    public void setInput(Object next) {
        input = next;
        CompareSession of = sessions.apply(next);
        if (of != session) {
            leave();
            session = of;
            build();
        }
    }

    private void leave() {
        if (session != null) {
            session.removeListener(this);
        }
    }

    private void build() {
        if (sash != null) {
            sash.dispose();
            sash = null;
        }
        if (session == null) {
            changed();
            return;
        }
        sash = new SashForm(control, SWT.VERTICAL);
        sash.setSashWidth(4);
        maps = new MapsPane(sash, session);
        table = new ChangeTable(sash);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        table.viewer().getControl().setMenu(menu.createContextMenu(table.viewer().getControl()));
        sash.setWeights(WEIGHTS);
        // The framework asks the last pane first; without an answer here, its first Next would open instead of going on.
        control.setData(INavigatable.NAVIGATOR_PROPERTY, new ChangeSteps(session));
        session.addListener(this);
        changed();
    }

    @Override
    public void changed() {
        if (control.isDisposed()) {
            return;
        }
        String text = problem();
        if (text != null) {
            message.show(text, session != null && session.failure().isPresent());
            stack.topControl = message;
        } else {
            table.setSides(session.before().label(), session.after().label());
            stack.topControl = sash;
            selected();
        }
        control.layout();
        update();
    }

    /** Says why there is nothing to compare; null where there is. */
    private String problem() {
        if (session == null) {
            return Messages.ElementsViewer_nothing;
        } else if (session.failure().isPresent()) {
            return session.failure().get();
        } else if (session.models().isEmpty()) {
            return Messages.ElementsViewer_loading;
        } else if (!session.comparison().orElseThrow().isEmpty()) {
            return null;
        }
        int hidden = session.models().get().comparison().all().size();
        String same = hidden == 0 ? NLS.bind(Messages.ElementsViewer_same, session.before().label(), session.after().label())
                : Messages.ElementsViewer_filtered;
        return session.models().get().unreadable().isEmpty() ? same : same + " " + NLS.bind(Messages.ElementsViewer_unreadable,
                String.join(", ", session.models().get().unreadable()));
    }

    @Override
    public void selected() {
        if (control.isDisposed() || sash == null || session.comparison().isEmpty()) {
            return;
        }
        Comparison comparison = session.comparison().get();
        String id = session.selected().orElse(null);
        boolean map = maps.show(id);
        if (map == (sash.getMaximizedControl() != null)) {
            sash.setMaximizedControl(map ? null : table);
        }
        if (map) {
            maps.reveal(id);
        }
        if (rows == null || !rows.isOf(comparison)) {
            rows = new ChangeRows(comparison);
        }
        table.show(rows.of(id));
        fireSelectionChanged(new org.eclipse.jface.viewers.SelectionChangedEvent(this, getSelection()));
        update();
    }

    @Override
    public void refresh() {
        changed();
    }

    @Override
    public ISelection getSelection() {
        return session == null ? StructuredSelection.EMPTY
                : session.selected().map(id -> new StructuredSelection((Object) id)).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(ISelection selection, boolean reveal) {
        if (session != null && selection instanceof StructuredSelection one && one.getFirstElement() instanceof String id) {
            session.select(id);
        }
    }

    /** Returns the maps; null where nothing is compared. */
    public MapsPane maps() {
        return maps;
    }

    /** Returns the table; null where nothing is compared. */
    public ChangeTable table() {
        return table;
    }

    private void fillToolBar() {
        CompareViewerPane.clearToolBar(pane);
        ToolBarManager bar = CompareViewerPane.getToolBarManager(pane);
        if (bar == null) {
            return;
        }
        open = action(Messages.ElementsViewer_open, "open", () -> new ElementActions(session).open());
        copy = action(Messages.ElementsViewer_copy, "copy", () -> copied(new CopyChanges(session).selected()));
        copyAll = action(Messages.ElementsViewer_copyAll, "copy-all", () -> copied(new CopyChanges(session).all()));
        bar.add(copyAll);
        bar.add(copy);
        bar.add(new Separator());
        bar.add(open);
        history = action(Messages.ElementsViewer_history, "history", () -> new ElementActions(session).showHistory());
        bar.add(history);
        bar.update(true);
        update();
    }

    private void update() {
        if (open != null) {
            boolean copies = session != null && new CopyChanges(session).isPossible();
            open.setEnabled(session != null && session.selected().isPresent());
            copy.setEnabled(copies && session.selected().isPresent());
            copyAll.setEnabled(copies);
            history.setEnabled(session != null && new ElementActions(session).hasHistory());
        }
    }

    /** Tells what could not be copied. */
    private void copied(List<String> left) {
        if (!left.isEmpty()) {
            MessageDialog.openInformation(control.getShell(), Messages.ElementsViewer_copy, String.join("\n", left));
        }
    }

    private void fillMenu(IMenuManager menu) {
        ChangeRow row = table.row();
        Action value = action(Messages.ElementsViewer_copyValue, "copy", () -> copied(new CopyChanges(session).one(row.diff(),
                row.change())));
        value.setEnabled(row != null && new CopyChanges(session).isPossible());
        menu.add(value);
        menu.add(copy);
        menu.add(copyAll);
        menu.add(new Separator());
        menu.add(open);
        menu.add(history);
    }

    private Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text);
        action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/compare/" + icon + ".svg")
                .orElse(null));
        return action;
    }
}
