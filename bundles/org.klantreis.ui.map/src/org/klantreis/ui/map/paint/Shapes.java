/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.paint;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Segment;
import org.klantreis.report.scene.Segment.Curve;
import org.klantreis.report.scene.Segment.Move;
import org.klantreis.report.scene.Segment.To;

/** Draws shapes. Edges of boxes and straight lines lie on whole pixels, so that they are sharp. */
final class Shapes {
    private static final double ROUND = 0.01;

    private Shapes() {
    }

    static void box(Box box, Pen pen, Place place) {
        Rect area = box.area();
        if (Math.abs(area.width() - area.height()) < ROUND && box.radius() >= area.width() / 2 - ROUND) {
            Outline circle = Outline.circle(area.centreX(), area.centreY(), area.width() / 2).done();
            path(new Path(circle, box.fill(), box.stroke(), box.bounds()), pen, place);
            return;
        }
        Rectangle r = Rects.round(place.toWindow(area));
        int arc = (int) Math.round(Math.min(2 * box.radius() * place.zoom(), Math.min(r.width, r.height)));
        GC gc = pen.gc();
        if (box.fill() != null) {
            pen.fill(box.fill());
            if (arc > 0) {
                gc.fillRoundRectangle(r.x, r.y, r.width, r.height, arc, arc);
            } else {
                gc.fillRectangle(r);
            }
        }
        if (box.stroke() != null) {
            pen.stroke(box.stroke(), place.zoom(), false);
            if (arc > 0) {
                gc.drawRoundRectangle(r.x, r.y, r.width - 1, r.height - 1, arc, arc);
            } else {
                gc.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
            }
        }
    }

    static void line(Line line, Pen pen, Place place) {
        double x1 = place.windowX(line.x1());
        double y1 = place.windowY(line.y1());
        double x2 = place.windowX(line.x2());
        double y2 = place.windowY(line.y2());
        pen.stroke(line.stroke(), place.zoom(), false);
        if (Math.abs(x1 - x2) < ROUND || Math.abs(y1 - y2) < ROUND) {
            pen.gc().drawLine((int) Math.round(x1), (int) Math.round(y1), (int) Math.round(x2), (int) Math.round(y2));
            return;
        }
        org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(pen.gc().getDevice());
        path.moveTo((float) x1, (float) y1);
        path.lineTo((float) x2, (float) y2);
        pen.gc().drawPath(path);
        path.dispose();
    }

    static void path(Path mark, Pen pen, Place place) {
        org.eclipse.swt.graphics.Path path = new org.eclipse.swt.graphics.Path(pen.gc().getDevice());
        try {
            for (Segment segment : mark.outline().segments()) {
                add(path, segment, place);
            }
            if (mark.fill() != null) {
                pen.fill(mark.fill());
                pen.gc().setFillRule(org.eclipse.swt.SWT.FILL_WINDING);
                pen.gc().fillPath(path);
            }
            if (mark.stroke() != null) {
                pen.stroke(mark.stroke(), place.zoom(), true);
                pen.gc().drawPath(path);
            }
        } finally {
            path.dispose();
        }
    }

    private static void add(org.eclipse.swt.graphics.Path path, Segment segment, Place place) {
        if (segment instanceof Move m) {
            path.moveTo((float) place.windowX(m.x()), (float) place.windowY(m.y()));
        } else if (segment instanceof To t) {
            path.lineTo((float) place.windowX(t.x()), (float) place.windowY(t.y()));
        } else if (segment instanceof Curve c) {
            path.cubicTo((float) place.windowX(c.x1()), (float) place.windowY(c.y1()), (float) place.windowX(c.x2()),
                    (float) place.windowY(c.y2()), (float) place.windowX(c.x()), (float) place.windowY(c.y()));
        } else {
            path.close();
        }
    }
}
