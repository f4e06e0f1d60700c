/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.method.improvements.ImprovementStates;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.report.scene.Role;

/** The cards of the improvements in one state. */
final class BoardColumn extends Composite {
    private final ImprovementState state;
    private final Label title;
    private final ScrolledComposite scrolled;
    private final Composite body;
    private final Consumer<Card> made;
    /** All cards that were ever needed; a card stays while it is dragged, so that none is disposed. */
    private final List<Card> cards = new ArrayList<>();
    private int shown;

    /** What happens to a card that is dragged over the column. */
    interface Drops {
        /** Says whether an improvement may come here, and tells the user why not. */
        boolean over(Improvement improvement, ImprovementState state);

        /** An improvement was dropped here. */
        void dropped(Improvement improvement, ImprovementState state);

        /** Nothing is dragged over the column any more. */
        void left();
    }

    BoardColumn(Composite parent, ImprovementState state, Drops drops, Consumer<Card> made) {
        super(parent, SWT.NONE);
        this.state = state;
        this.made = made;
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(title);
        scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        body = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
        scrolled.setContent(body);
        scrolled.addListener(SWT.Resize, event -> size());
        DropTarget target = new DropTarget(this, DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
        target.addDropListener(new Dropping(drops));
    }

    /** Shows the cards. */
    void show(List<CardText> texts) {
        shown = texts.size();
        while (cards.size() < shown) {
            Card card = new Card(body);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
            cards.add(card);
            made.accept(card);
        }
        for (int i = 0; i < cards.size(); i++) {
            boolean used = i < shown;
            if (used) {
                cards.get(i).show(texts.get(i));
            }
            cards.get(i).setVisible(used);
            ((GridData) cards.get(i).getLayoutData()).exclude = !used;
        }
        String name = ImprovementStates.title(state, Locale.getDefault());
        String capital = name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1);
        title.setText(NLS.bind(Messages.BoardColumn_title, capital, shown));
        size();
    }

    private void size() {
        Rectangle area = scrolled.getClientArea();
        int height = body.computeSize(area.width, SWT.DEFAULT).y;
        scrolled.setMinHeight(height);
        body.layout(true);
    }

    /** Returns the cards that are shown, in order. */
    List<Card> cards() {
        return List.copyOf(cards.subList(0, shown));
    }

    ImprovementState state() {
        return state;
    }

    void reveal(Card card) {
        scrolled.showControl(card);
    }

    void restyle(boolean isTarget) {
        for (Composite each : new Composite[] {this, scrolled, body}) {
            BoardColours.apply(each, Role.PANEL, Role.TEXT);
        }
        BoardColours.apply(title, Role.PANEL, isTarget ? Role.EXPERIENCE : Role.TEXT);
        cards.forEach(Card::redraw);
    }

    /** Takes a dragged card, or refuses it. */
    private final class Dropping extends DropTargetAdapter {
        private final Drops drops;

        Dropping(Drops drops) {
            this.drops = drops;
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            dragOver(event);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            boolean allowed = dragged() != null && drops.over(dragged(), state);
            event.detail = allowed ? DND.DROP_MOVE : DND.DROP_NONE;
            event.feedback = DND.FEEDBACK_SCROLL;
            restyle(allowed);
        }

        @Override
        public void dragLeave(DropTargetEvent event) {
            restyle(false);
            drops.left();
        }

        @Override
        public void drop(DropTargetEvent event) {
            Improvement improvement = dragged();
            restyle(false);
            if (improvement != null) {
                // A dialog must not open within the platform's own loop for dragging.
                getDisplay().asyncExec(() -> drops.dropped(improvement, state));
            }
        }

        private Improvement dragged() {
            return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                    && selection.getFirstElement() instanceof Improvement improvement ? improvement : null;
        }
    }
}
