/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.util.function.ToIntFunction;

import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Icon;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Segment;
import org.klantreis.report.scene.Segment.Curve;
import org.klantreis.report.scene.Segment.Move;
import org.klantreis.report.scene.Segment.To;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Text;
import org.klantreis.report.text.Typeface;

/** Takes the marks of a scene apart for a canvas: the one place that knows all sorts of marks. */
final class ScenePainter {
    private static final int NOTHING = 0;

    private final ToIntFunction<Ink> colours;
    private final Typeface typeface;
    private final Canvas canvas;

    ScenePainter(Palette palette, Typeface typeface, Canvas canvas) {
        this(palette::argb, typeface, canvas);
    }

    /** Makes one for a canvas that takes its own numbers for colours, 0xAA and three bytes of its choice. */
    ScenePainter(ToIntFunction<Ink> colours, Typeface typeface, Canvas canvas) {
        this.colours = colours;
        this.typeface = typeface;
        this.canvas = canvas;
    }

    /** Draws marks, each over those before it. */
    void paint(Iterable<Mark> marks) throws IOException {
        for (Mark mark : marks) {
            paint(mark);
        }
    }

    private void paint(Mark mark) throws IOException {
        if (mark instanceof Box box) {
            canvas.shape(shape(box), look(box.fill(), box.stroke(), false));
        } else if (mark instanceof Line line) {
            canvas.shape(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()), look(null, line.stroke(), false));
        } else if (mark instanceof Path path) {
            canvas.shape(shape(path.outline()), look(path.fill(), path.stroke(), true));
        } else if (mark instanceof Icon icon) {
            for (Path path : icon.paths()) {
                paint(path);
            }
        } else if (mark instanceof Text text) {
            canvas.text(text.string(), text.x(), text.baseline(), typeface.face(text.style()), text.style().size(),
                    colours.applyAsInt(text.ink()));
        } else {
            throw new IllegalStateException("No painter knows marks of the sort " + mark.getClass().getName() + ".");
        }
    }

    private Look look(Ink fill, Stroke stroke, boolean round) {
        return new Look(fill == null ? NOTHING : colours.applyAsInt(fill), stroke == null ? NOTHING : colours.applyAsInt(stroke.ink()),
                stroke == null ? 0 : stroke.width(), stroke == null ? Dash.SOLID : stroke.dash(), round);
    }

    private static Shape shape(Box box) {
        Rect at = box.area();
        double diameter = Math.min(2 * box.radius(), Math.min(at.width(), at.height()));
        return diameter <= 0 ? shape(at)
                : new RoundRectangle2D.Double(at.x(), at.y(), at.width(), at.height(), diameter, diameter);
    }

    /** Returns a rectangle as Java's geometry has it. */
    static Rectangle2D shape(Rect area) {
        return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
    }

    private static Shape shape(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Segment segment : outline.segments()) {
            if (segment instanceof Move move) {
                path.moveTo(move.x(), move.y());
            } else if (segment instanceof To to) {
                path.lineTo(to.x(), to.y());
            } else if (segment instanceof Curve curve) {
                path.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
            } else {
                path.closePath();
            }
        }
        return path;
    }
}
