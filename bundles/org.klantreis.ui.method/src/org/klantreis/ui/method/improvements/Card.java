/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Role;

/** A card of the board, which takes the focus and can be dragged. */
final class Card extends Canvas {
    private static final int INSET = 10;
    private static final int GAP = 3;
    private static final int ROUND = 6;

    private CardText text;
    private boolean selected;

    Card(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
        DragSource source = new DragSource(this, DND.DROP_MOVE);
        source.setTransfer(new Transfer[] {LocalSelectionTransfer.getTransfer()});
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(text.improvement()));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        speak();
    }

    /** Shows another improvement, or the same as it is now. */
    void show(CardText content) {
        text = content;
        setToolTipText(content.improvement().getDocumentation());
        redraw();
    }

    CardText text() {
        return text;
    }

    void setSelected(boolean isSelected) {
        selected = isSelected;
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        int wide = width == SWT.DEFAULT ? 200 : width;
        return new Point(wide, text == null ? 0 : draw(null, wide));
    }

    private void paint(Event event) {
        if (text != null) {
            draw(event.gc, getSize().x);
        }
    }

    /** Draws the card, or only measures it without a GC. Returns its height. */
    private int draw(GC gc, int width) {
        int height = getSize().y;
        if (gc != null) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(BoardColours.of(this, Role.PANEL));
            gc.fillRectangle(0, 0, width, height);
            gc.setBackground(BoardColours.of(this, Role.CARD));
            gc.fillRoundRectangle(1, 1, width - 2, height - 2, ROUND, ROUND);
            boolean marked = isFocusControl() || selected;
            gc.setForeground(BoardColours.of(this, marked ? Role.EXPERIENCE : Role.RULE));
            gc.setLineWidth(isFocusControl() ? 2 : 1);
            gc.drawRoundRectangle(1, 1, width - 3, height - 3, ROUND, ROUND);
        }
        int y = INSET;
        Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        y += line(gc, text.title(), bold, Role.TEXT, width, y) + GAP;
        for (CardText.Line line : text.lines()) {
            y += line(gc, line.text(), JFaceResources.getDialogFont(), line.role(), width, y) + GAP;
        }
        return y + INSET - GAP;
    }

    private int line(GC gc, String string, Font font, Role role, int width, int y) {
        TextLayout layout = new TextLayout(getDisplay());
        try {
            layout.setFont(font);
            layout.setText(string);
            layout.setWidth(Math.max(1, width - 2 * INSET));
            if (gc != null) {
                gc.setForeground(BoardColours.of(this, role));
                layout.draw(gc, INSET, y);
            }
            return layout.getBounds().height;
        } finally {
            layout.dispose();
        }
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text == null ? "" : text.title();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = text == null ? "" : text.description();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (selected ? ACC.STATE_SELECTED : 0)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
