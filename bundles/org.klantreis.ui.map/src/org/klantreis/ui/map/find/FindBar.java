/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.find;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.paint.Rects;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.map.session.MapSession;

/** A bar above the map in which a text is typed that is to be found. Found places are marked while the bar is open. */
public final class FindBar extends Composite {
    private static final int TINT = 56;
    private static final int OPAQUE = 255;

    private final MapSession session;
    private final Text text;
    private final Label count;
    private List<SpotKey> found = List.of();

    /**
     * Makes a bar that is not shown.
     *
     * @param parent a composite with a grid layout
     * @param session the map, below the bar
     */
    public FindBar(Composite parent, MapSession session) {
        super(parent, SWT.NONE);
        this.session = session;
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 3).applyTo(this);
        setVisible(false);
        new Label(this, SWT.NONE).setText(Messages.FindBar_find);
        text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(text);
        button("\u2191", Messages.FindBar_previous, -1);
        button("\u2193", Messages.FindBar_next, 1);
        count = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        Button close = new Button(this, SWT.PUSH | SWT.FLAT);
        close.setText("\u2715");
        named(close, Messages.FindBar_close);
        close.addListener(SWT.Selection, event -> close());
        text.addListener(SWT.Modify, event -> search(true));
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
            }
        });
        session.canvas().addOverlay(this::paint);
    }

    /** Returns the field. */
    public Text text() {
        return text;
    }

    /** Returns what the bar says of how many places there are. */
    public String countText() {
        return count.getText();
    }

    /** Shows the bar, with its text selected. */
    public void open() {
        show(true);
        text.setFocus();
        text.selectAll();
        search(false);
    }

    /** Hides the bar. */
    public void close() {
        show(false);
        session.canvas().setFocus();
    }

    /** The map was laid out anew. */
    public void sceneChanged() {
        if (getVisible()) {
            search(false);
        }
    }

    /** Goes to the next place, or with -1 to the one before; from the last one to the first. */
    public void next(int way) {
        if (!getVisible()) {
            open();
        }
        if (!found.isEmpty()) {
            int now = session.selection().focus().map(found::indexOf).orElse(-1);
            int next = now < 0 && way < 0 ? found.size() - 1 : Math.floorMod(now + way, found.size());
            found.get(next).in(session.canvas().scene()).ifPresent(session::goTo);
            tell();
        }
    }

    private void button(String sign, String name, int way) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(sign);
        named(button, name);
        button.addListener(SWT.Selection, event -> next(way));
    }

    private static void named(Button button, String name) {
        button.setToolTipText(name);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            close();
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F3) {
            next((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            event.doit = false;
        }
    }

    private void search(boolean go) {
        found = MapSearch.find(session.canvas().scene(), text.getText(), this::shown).stream().map(SpotKey::of).toList();
        session.canvas().redraw();
        tell();
        if (go && !found.isEmpty() && session.selection().focus().filter(found::contains).isEmpty()) {
            next(1);
        }
    }

    private void tell() {
        int now = session.selection().focus().map(found::indexOf).orElse(-1);
        count.setText(text.getText().isBlank() ? "" : found.isEmpty() ? Messages.FindBar_none
                : now < 0 ? NLS.bind(Messages.FindBar_count, found.size())
                        : NLS.bind(Messages.FindBar_place, now + 1, found.size()));
    }

    /** Returns the text that is to be seen in a spot. */
    private String shown(Spot spot) {
        EObject element = session.element(spot.elementId()).orElse(null);
        if (element instanceof Step step && spot.part() == Part.TOUCHPOINT) {
            return step.getTouchpoint() == null ? "" : ElementLabels.text(step.getTouchpoint());
        }
        if (element == null || spot.feature() == null || !element.eClass().getEAllStructuralFeatures().contains(spot.feature())) {
            return "";
        }
        return ElementLabels.value(element, spot.feature(), element.eGet(spot.feature()));
    }

    private void paint(GC gc, Viewport viewport, Zone zone) {
        if (getVisible()) {
            int rgb = session.canvas().palette().rgb(Ink.of(Role.STAR));
            gc.setBackground(new org.eclipse.swt.graphics.Color(rgb >> 16 & OPAQUE, rgb >> 8 & OPAQUE, rgb & OPAQUE));
            gc.setAlpha(TINT);
            found.stream().flatMap(key -> key.in(viewport.scene()).stream()).filter(spot -> spot.zone() == zone)
                    .forEach(spot -> {
                        Rect area = spot.areas().get(0);
                        gc.fillRectangle(Rects.outer(viewport.toWindow(zone, area)));
                    });
            gc.setAlpha(OPAQUE);
        }
    }

    private void show(boolean visible) {
        setVisible(visible);
        ((GridData) getLayoutData()).exclude = !visible;
        getParent().layout();
        session.canvas().redraw();
    }
}
