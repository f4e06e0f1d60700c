/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.input;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.paint.Rects;
import org.klantreis.ui.map.session.MapSession;

/**
 * Says what is on the map, and what has the focus, to those who cannot see it: the map is a list whose only child is the
 * focused spot.
 */
public final class MapAccessible {
    private static final int FOCUSED = 0;

    private final MapSession session;

    private MapAccessible(MapSession session) {
        this.session = session;
    }

    /** Makes a map accessible. */
    public static void install(MapSession session) {
        new MapAccessible(session).install();
    }

    private void install() {
        Accessible accessible = session.canvas().getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? mapName() : spotName();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? session.canvas().scene().description()
                        : session.focus().map(Spot::description).orElse("");
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = session.focus().map(Spot::tooltip).orElse("");
            }
        });
        accessible.addAccessibleAttributeListener(new AccessibleAttributeAdapter());
        accessible.addAccessibleControlListener(new Control());
        session.selection().addListener(() -> {
            if (!session.canvas().isDisposed()) {
                accessible.setFocus(session.focus().isPresent() ? FOCUSED : ACC.CHILDID_SELF);
                accessible.selectionChanged();
            }
        });
    }

    private String mapName() {
        return session.journey() == null ? "" : ElementLabels.text(session.journey());
    }

    private String spotName() {
        Optional<Spot> spot = session.focus();
        Optional<EObject> element = spot.flatMap(focus -> session.element(focus.elementId()));
        if (element.isEmpty()) {
            return spot.map(Spot::description).orElse("");
        }
        String name = ElementLabels.text(element.get());
        return spot.get().feature() == null ? name : ElementLabels.feature(spot.get().feature()) + ": " + name;
    }

    private String spotValue() {
        return session.focus().filter(spot -> spot.feature() != null)
                .flatMap(spot -> session.element(spot.elementId())
                        .filter(element -> element.eClass().getFeatureID(spot.feature()) >= 0)
                        .map(element -> ElementLabels.value(element, spot.feature(), element.eGet(spot.feature()))))
                .orElse("");
    }

    /** Where things are, what they are, and what they say. */
    private final class Control extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = session.focus().isPresent() ? 1 : 0;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            event.childID = ACC.CHILDID_SELF;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = !session.canvas().isFocusControl() ? ACC.CHILDID_NONE
                    : session.focus().isPresent() ? FOCUSED : ACC.CHILDID_SELF;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | (event.childID == FOCUSED ? ACC.STATE_SELECTABLE | ACC.STATE_SELECTED : 0)
                    | (session.canvas().isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }

        @Override
        public void getValue(AccessibleControlEvent event) {
            event.result = event.childID == ACC.CHILDID_SELF ? null : spotValue();
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle area = event.childID == ACC.CHILDID_SELF || session.focus().isEmpty() ? session.canvas().getClientArea()
                    : session.focus().map(spot -> Rects.outer(session.canvas().viewport().toWindow(spot.zone(), spot.bounds())))
                            .orElseThrow();
            Rectangle place = session.canvas().getDisplay().map(session.canvas(), null, area);
            event.x = place.x;
            event.y = place.y;
            event.width = place.width;
            event.height = place.height;
        }
    }
}
