/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.inplace;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.edit.Edits;
import org.klantreis.ui.map.paint.Rects;
import org.klantreis.ui.map.session.MapSession;
import org.klantreis.ui.project.PendingEdit;

/**
 * A field over a spot of the map in which its text is edited. Enter or a click elsewhere keeps what was typed (in long texts
 * Shift+Enter
 * begins a line), Tab keeps it and goes on, Escape drops it. Saving takes it and leaves the field open. What is no value stays
 * in the field, with the reason.
 */
final class InPlaceEditor implements PendingEdit {
    private static final int LEAST_WIDTH = 140;
    private static final int LEAST_HEIGHT = 26;
    private static final int UNDO_STEPS = 200;

    private final MapSession session;
    private final Spot spot;
    private final EObject element;
    private final EAttribute attribute;
    private final Consumer<Ending> whenDone;
    private final Composite frame;
    private final TextViewer viewer;
    /** The text of the value in the model; any other was typed. */
    private String known;
    private boolean done;

    /** How editing ended. */
    enum Ending {
        /** The user dropped what was typed. */
        CANCELLED,
        /** It was kept. */
        KEPT,
        /** It was kept or dropped, and the focus is elsewhere. */
        LEFT,
        /** It was kept, and the next field is to be edited. */
        NEXT,
        /** It was kept, and the field before is to be edited. */
        PREVIOUS
    }

    InPlaceEditor(MapSession session, Spot spot, EObject element, EAttribute attribute, Consumer<Ending> whenDone) {
        this.session = session;
        this.spot = spot;
        this.element = element;
        this.attribute = attribute;
        this.whenDone = whenDone;
        frame = new Composite(session.canvas(), SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 2;
        layout.marginHeight = 2;
        frame.setLayout(layout);
        viewer = new TextViewer(frame, Value.isLong(attribute) ? SWT.MULTI | SWT.WRAP : SWT.SINGLE);
        known = Value.text(element.eGet(attribute));
        viewer.setDocument(new Document(known));
        viewer.setUndoManager(new TextViewerUndoManager(UNDO_STEPS));
        viewer.activatePlugins();
        prepare(viewer.getTextWidget());
        place();
    }

    private void prepare(StyledText text) {
        text.setMargins(4, 3, 4, 3);
        text.setAlwaysShowScrollBars(false);
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.FocusOut, event -> leave());
        text.addListener(SWT.Dispose, event -> session.landscape().end(this));
        text.addVerifyKeyListener(event -> event.doit = !key(event.keyCode, event.stateMask));
        text.addListener(SWT.Traverse, this::traverse);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = ElementLabels.feature(attribute) + ", " + ElementLabels.text(element);
            }
        });
        changed();
        text.selectAll();
        text.setFocus();
    }

    String elementId() {
        return spot.elementId();
    }

    StyledText text() {
        return viewer.getTextWidget();
    }

    void undo(boolean redo) {
        int operation = redo ? org.eclipse.jface.text.ITextOperationTarget.REDO
                : org.eclipse.jface.text.ITextOperationTarget.UNDO;
        if (viewer.canDoOperation(operation)) {
            viewer.doOperation(operation);
        }
    }

    /** Puts the field where its spot is now, and makes it as large as its text needs, as far as there is room. */
    void place() {
        Rectangle area = Rects.round(session.canvas().viewport().toWindow(spot.zone(), title(spot)));
        Rectangle window = session.canvas().getClientArea();
        int width = Math.min(window.width, Math.max(LEAST_WIDTH, area.width));
        Point needed = text().computeSize(width - 4, SWT.DEFAULT);
        int height = Math.min(window.height, Math.max(Math.max(LEAST_HEIGHT, Math.min(area.height, 3 * LEAST_HEIGHT)), needed.y
                + 4));
        int x = Math.max(0, Math.min(area.x, window.width - width));
        int y = Math.max(0, Math.min(area.y, window.height - height));
        frame.setBounds(x, y, width, height);
        frame.moveAbove(null);
        frame.layout();
    }

    private static Rect title(Spot spot) {
        return spot.areas().get(0);
    }

    private void changed() {
        Optional<String> problem = Value.problem(attribute, text().getText());
        int rgb = session.canvas().palette().rgb(Ink.of(problem.isPresent() ? Role.BAD : Role.EXPERIENCE));
        frame.setBackground(new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
        text().setToolTipText(problem.orElse(null));
        if (text().getText().equals(known)) {
            session.landscape().end(this);
        } else {
            session.landscape().begin(this);
        }
        if (frame.getSize().x > 0) {
            place();
        }
    }

    private boolean key(int code, int state) {
        if (code == SWT.ESC) {
            end(Ending.CANCELLED);
            return true;
        }
        boolean enter = code == SWT.CR || code == SWT.KEYPAD_CR;
        if (enter && (state & SWT.SHIFT) == 0) {
            keep(Ending.KEPT);
            return true;
        }
        return enter && !Value.isLong(attribute);
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            keep((event.stateMask & SWT.SHIFT) != 0 ? Ending.PREVIOUS : Ending.NEXT);
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
            end(Ending.CANCELLED);
        }
    }

    private void leave() {
        // While the workbench saves, it disables its window and gives the focus back afterwards.
        if (!frame.isDisposed() && text().isEnabled()) {
            keep(Ending.LEFT);
        }
    }

    @Override
    public void commit() {
        if (!done && Value.problem(attribute, text().getText()).isEmpty()) {
            take();
        }
    }

    @Override
    public void cancel() {
        end(text().isFocusControl() ? Ending.CANCELLED : Ending.LEFT);
    }

    /** Keeps what was typed and closes the field; where something is wrong with it, the field stays. */
    void keep(Ending ending) {
        if (!done && Value.problem(attribute, text().getText()).isEmpty()) {
            done = true;
            take();
            close(ending);
        }
    }

    private void take() {
        known = text().getText();
        session.landscape().end(this);
        session.execute(Edits.set(session.landscape().editingDomain(), element, attribute, Value.parse(attribute, known)));
    }

    /** Ends editing without keeping anything. */
    void end(Ending ending) {
        if (!done) {
            done = true;
            session.landscape().end(this);
            close(ending);
        }
    }

    private void close(Ending ending) {
        // The key's event still belongs to the field, so that it goes only after it.
        frame.setVisible(false);
        frame.getDisplay().asyncExec(() -> {
            if (!frame.isDisposed()) {
                frame.dispose();
            }
        });
        whenDone.accept(ending);
    }
}
