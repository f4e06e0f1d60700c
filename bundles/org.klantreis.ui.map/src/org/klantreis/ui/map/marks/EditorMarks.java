/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.marks;

import org.eclipse.swt.SWT;
import org.klantreis.ui.map.session.MapSession;

/** Keeps the small marks of a map editor as they are to be. */
public final class EditorMarks {
    private final MapSession session;
    private final MarkPaint paint;

    private EditorMarks(MapSession session) {
        this.session = session;
        paint = new MarkPaint(MarkPaint.Style.SMALL, session.canvas()::palette);
    }

    /**
     * Shows marks on a map, as long as it lives.
     *
     * @param session the map
     * @return what shows them
     */
    public static EditorMarks install(MapSession session) {
        EditorMarks marks = new EditorMarks(session);
        session.canvas().addOverlay(marks.paint);
        Runnable refresh = marks::refresh;
        MapMarks.get().addListener(refresh);
        session.canvas().addListener(SWT.Dispose, event -> MapMarks.get().removeListener(refresh));
        marks.refresh();
        return marks;
    }

    /** Returns what is marked now. */
    public ElementMarks marks() {
        return paint.marks();
    }

    /** Asks again what is to be marked. */
    public void refresh() {
        ElementMarks next = MapMarks.get().marks(session.landscape(), session.journey());
        if (!next.isEmpty() || !paint.marks().isEmpty()) {
            paint.setMarks(next);
            session.canvas().redraw();
        }
    }
}
