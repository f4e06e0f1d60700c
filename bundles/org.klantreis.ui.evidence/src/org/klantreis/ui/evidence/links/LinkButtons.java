/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.model.Element;

/** Decides of the chosen values of a {@link LinkPage}. */
final class LinkButtons extends Composite {
    private final Supplier<List<LinkRow>> selection;
    private final LinkRows rows;
    private final Function<LinkRow, EObject> chooser;
    private final Runnable changed;
    private final Button accept;
    private final Button acceptAll;
    private final Button choose;
    private final Button nothing;
    private final Button clear;

    LinkButtons(Composite parent, Supplier<List<LinkRow>> selection, LinkRows rows, Function<LinkRow, EObject> chooser,
            Runnable changed) {
        super(parent, SWT.NONE);
        this.selection = selection;
        this.rows = rows;
        this.chooser = chooser;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        accept = button(Messages.LinkButtons_accept, Messages.LinkButtons_acceptHint, this::accept);
        acceptAll = button(Messages.LinkButtons_acceptAll, Messages.LinkButtons_acceptAllHint, this::acceptAll);
        choose = button(Messages.LinkButtons_choose, Messages.LinkButtons_chooseHint, this::choose);
        nothing = button(Messages.LinkButtons_nothing, Messages.LinkButtons_nothingHint, this::nothing);
        clear = button(Messages.LinkButtons_clear, Messages.LinkButtons_clearHint, this::clear);
    }

    private Button button(String text, String hint, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Enables what can be done now. */
    void enable() {
        List<LinkRow> chosen = selection.get();
        accept.setEnabled(chosen.stream().anyMatch(row -> row.proposal() != null));
        acceptAll.setEnabled(rows.hasClear());
        choose.setEnabled(!chosen.isEmpty());
        nothing.setEnabled(rows.kind().decided() && chosen.stream().anyMatch(row -> row.decision() != LinkRow.Decision.NOTHING));
        clear.setEnabled(chosen.stream().anyMatch(row -> row.decision() != LinkRow.Decision.OPEN));
    }

    void accept() {
        selection.get().forEach(LinkRow::accept);
        changed.run();
    }

    private void acceptAll() {
        rows.all().stream().filter(LinkRow::isClear).forEach(LinkRow::accept);
        changed.run();
    }

    void choose() {
        List<LinkRow> chosen = selection.get();
        if (!chosen.isEmpty()) {
            EObject target = chooser.apply(chosen.get(0));
            if (target instanceof Element element) {
                chosen.forEach(row -> row.link(element));
                changed.run();
            }
        }
    }

    private void nothing() {
        selection.get().forEach(LinkRow::nothing);
        changed.run();
    }

    void clear() {
        selection.get().forEach(LinkRow::clear);
        changed.run();
    }
}
