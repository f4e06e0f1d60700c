/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.navigator.CommonViewer;

/** The field above the tree: what is typed filters at once, Down or Enter goes to the first match, Escape empties it. */
final class FilterField {
    private static final int DELAY = 150;

    private final Text text;
    private final NameFilter filter;
    private final Supplier<CommonViewer> viewer;
    private Object[] expandedBefore;
    private final Runnable apply = this::apply;

    FilterField(Composite parent, NameFilter filter, Supplier<CommonViewer> viewer) {
        this.filter = filter;
        this.viewer = viewer;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.FilterField_message);
        text.setToolTipText(Messages.FilterField_tooltip);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.FilterField_message;
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).applyTo(text);
        text.addModifyListener(event -> text.getDisplay().timerExec(DELAY, apply));
        text.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
    }

    Text text() {
        return text;
    }

    /** Empties the field and shows all at once. */
    void clear() {
        text.setText("");
        text.getDisplay().timerExec(-1, apply);
        apply();
    }

    private void pressed(KeyEvent event) {
        if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            text.getDisplay().timerExec(-1, apply);
            apply();
            viewer.get().getTree().setFocus();
            if (filter.isActive() && !filter.found().isEmpty()) {
                viewer.get().setSelection(new StructuredSelection(filter.found().get(0)), true);
            }
        } else if (event.keyCode == SWT.ESC) {
            text.setText("");
        }
    }

    private void apply() {
        if (text.isDisposed()) {
            return;
        }
        CommonViewer tree = viewer.get();
        boolean before = filter.isActive();
        Object[] expanded = before ? expandedBefore : tree.getExpandedElements();
        tree.getTree().setRedraw(false);
        try {
            filter.setPattern(text.getText());
            tree.refresh();
            if (filter.isActive()) {
                expandedBefore = expanded;
                tree.setExpandedElements(filter.around().toArray());
            } else if (before) {
                tree.setExpandedElements(expandedBefore);
            }
        } finally {
            tree.getTree().setRedraw(true);
        }
    }
}
