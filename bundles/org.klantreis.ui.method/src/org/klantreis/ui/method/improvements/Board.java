/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.map.theme.MapTheme;

/** The board: a column for each state, and a line that says what may be done, or why it may not. */
final class Board extends Composite {
    private final Label line;
    private final List<BoardColumn> columns = new ArrayList<>();
    private final BoardUser user;
    private String selected = "";
    private boolean refused;

    /** Who uses the board. */
    interface BoardUser {
        /** Says why an improvement cannot come into a state; empty where it can, maybe after more was entered. */
        Optional<String> refusal(Improvement improvement, ImprovementState to);

        /** Moves an improvement. */
        void move(Improvement improvement, ImprovementState to);

        /** Opens an improvement. */
        void open(Improvement improvement);

        /** Another improvement is selected; an empty selection for none. */
        void selected(IStructuredSelection selection);
    }

    Board(Composite parent, BoardUser user) {
        super(parent, SWT.NONE);
        this.user = user;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite body = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.fillDefaults().numColumns(ImprovementState.VALUES.size()).equalWidth(true).spacing(4, 0).applyTo(body);
        for (ImprovementState state : ImprovementState.VALUES) {
            BoardColumn column = new BoardColumn(body, state, new Dragging(), this::listen);
            GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(column);
            columns.add(column);
        }
        line = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(300, SWT.DEFAULT).applyTo(line);
        MapTheme.whenSwitched(this, this::restyle);
        restyle();
        hint();
    }

    /** Shows the cards by the states of their improvements. */
    void show(List<CardText> texts) {
        boolean focused = columns.stream().flatMap(column -> column.cards().stream()).anyMatch(Card::isFocusControl);
        for (BoardColumn column : columns) {
            column.show(texts.stream().filter(text -> text.improvement().getState() == column.state()).toList());
        }
        restyle();
        Optional<Card> card = find(selected);
        all().forEach(each -> each.setSelected(each == card.orElse(null)));
        if (focused) {
            card.ifPresent(this::focus);
        }
        user.selected(selection());
    }

    /** Selects an improvement, and gives its card the focus. */
    void select(Improvement improvement) {
        selected = improvement.getId();
        find(selected).ifPresent(this::focus);
    }

    IStructuredSelection selection() {
        return find(selected).map(card -> new StructuredSelection(card.text().improvement())).orElse(StructuredSelection.EMPTY);
    }

    Optional<Improvement> improvement() {
        return find(selected).map(card -> card.text().improvement());
    }

    List<Card> all() {
        return columns.stream().flatMap(column -> column.cards().stream()).toList();
    }

    /** Says something; why something was refused in another colour. */
    void say(String text, boolean isRefusal) {
        refused = isRefusal;
        line.setText(text.replace("&", "&&"));
        BoardColours.apply(line, Role.PANEL, isRefusal ? Role.BAD : Role.MUTED);
        layout();
    }

    String said() {
        return line.getText();
    }

    void hint() {
        say(Messages.Board_hint, false);
    }

    @Override
    public boolean setFocus() {
        Optional<Card> card = find(selected).or(() -> all().stream().findFirst());
        card.ifPresent(this::focus);
        return card.isPresent() || super.setFocus();
    }

    @Override
    public void setMenu(Menu menu) {
        super.setMenu(menu);
        all().forEach(card -> card.setMenu(menu));
    }

    private Optional<Card> find(String id) {
        return all().stream().filter(card -> id.equals(card.text().improvement().getId())).findFirst();
    }

    private void focus(Card card) {
        card.forceFocus();
        columns.stream().filter(column -> column.cards().contains(card)).forEach(column -> column.reveal(card));
    }

    private void listen(Card card) {
        card.setMenu(getMenu());
        card.addListener(SWT.FocusIn, event -> focused(card));
        card.addListener(SWT.MouseDown, event -> card.forceFocus());
        card.addListener(SWT.MouseDoubleClick, event -> user.open(card.text().improvement()));
        card.addListener(SWT.KeyDown, event -> key(card, event));
    }

    private void focused(Card card) {
        String id = card.text().improvement().getId();
        if (!id.equals(selected) && !refused) {
            hint();
        }
        selected = id;
        all().forEach(each -> each.setSelected(each == card));
        user.selected(selection());
    }

    private void key(Card card, Event event) {
        int column = column(card);
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        int way = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (way != 0 && modifiers == SWT.MOD1 && column + way >= 0 && column + way < columns.size()) {
            event.doit = false;
            user.move(card.text().improvement(), columns.get(column + way).state());
        } else if (modifiers == 0 && way != 0) {
            int row = columns.get(column).cards().indexOf(card);
            for (int next = column + way; next >= 0 && next < columns.size(); next += way) {
                List<Card> cards = columns.get(next).cards();
                if (!cards.isEmpty()) {
                    refused = false;
                    focus(cards.get(Math.min(row, cards.size() - 1)));
                    break;
                }
            }
        } else if (modifiers == 0 && (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP)) {
            List<Card> cards = columns.get(column).cards();
            int row = cards.indexOf(card) + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            refused = false;
            focus(cards.get(Math.max(0, Math.min(cards.size() - 1, row))));
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            user.open(card.text().improvement());
        }
    }

    private int column(Card card) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).cards().contains(card)) {
                return i;
            }
        }
        return 0;
    }

    private void restyle() {
        if (!isDisposed()) {
            BoardColours.apply(this, Role.PANEL, Role.TEXT);
            BoardColours.apply(columns.get(0).getParent(), Role.PAPER, Role.TEXT);
            columns.forEach(column -> column.restyle(false));
            BoardColours.apply(line, Role.PANEL, refused ? Role.BAD : Role.MUTED);
        }
    }

    /** Says the reason while a card is where it may not be dropped. */
    private final class Dragging implements BoardColumn.Drops {
        @Override
        public boolean over(Improvement improvement, ImprovementState state) {
            Optional<String> refusal = user.refusal(improvement, state);
            if (!refusal.orElse("").equals(said())) {
                refusal.ifPresentOrElse(reason -> say(reason, true), Board.this::hint);
            }
            return refusal.isEmpty();
        }

        @Override
        public void dropped(Improvement improvement, ImprovementState state) {
            user.move(improvement, state);
        }

        @Override
        public void left() {
            // The reason stays to be read.
        }
    }
}
