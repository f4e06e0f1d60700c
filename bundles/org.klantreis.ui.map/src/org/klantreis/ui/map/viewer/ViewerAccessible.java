/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.viewer;

import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.paint.Rects;

/** Says what is on the map, what has the focus, and how that is marked, to those who cannot see it. */
final class ViewerAccessible {
    private static final int FOCUSED = 0;

    private final MapViewer viewer;

    private ViewerAccessible(MapViewer viewer) {
        this.viewer = viewer;
    }

    static void install(MapViewer viewer) {
        new ViewerAccessible(viewer).install();
    }

    private void install() {
        Accessible accessible = viewer.canvas().getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? viewer.name() : spotName();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? viewer.canvas().scene().description()
                        : focus().map(Spot::tooltip).orElse("");
            }
        });
        accessible.addAccessibleControlListener(new Control());
        viewer.selection().addListener(() -> {
            if (!viewer.canvas().isDisposed()) {
                accessible.setFocus(focus().isPresent() ? FOCUSED : ACC.CHILDID_SELF);
                accessible.selectionChanged();
            }
        });
    }

    private Optional<Spot> focus() {
        return viewer.selection().focus().flatMap(key -> key.in(viewer.canvas().scene()));
    }

    private String spotName() {
        return focus().map(spot -> spot.description() + viewer.marks().of(spot.elementId()).map(mark -> ", " + mark.label())
                .orElse(""))
                .orElse("");
    }

    /** Where things are and what they are. */
    private final class Control extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = focus().isPresent() ? 1 : 0;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            event.childID = ACC.CHILDID_SELF;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = !viewer.canvas().isFocusControl() ? ACC.CHILDID_NONE : focus().isPresent() ? FOCUSED
                    : ACC.CHILDID_SELF;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY
                    | (event.childID == FOCUSED ? ACC.STATE_SELECTABLE | ACC.STATE_SELECTED : 0)
                    | (viewer.canvas().isFocusControl() ? ACC.STATE_FOCUSED : 0);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle area = event.childID == ACC.CHILDID_SELF || focus().isEmpty() ? viewer.canvas().getClientArea()
                    : focus().map(spot -> Rects.outer(viewer.canvas().viewport().toWindow(spot.zone(), spot.bounds())))
                    .orElseThrow();
            Rectangle place = viewer.canvas().getDisplay().map(viewer.canvas(), null, area);
            event.x = place.x;
            event.y = place.y;
            event.width = place.width;
            event.height = place.height;
        }
    }
}
