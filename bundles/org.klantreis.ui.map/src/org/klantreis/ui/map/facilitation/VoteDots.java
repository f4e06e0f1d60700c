/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.klantreis.model.measures.VoteResult;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.scene.Zone;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.paint.GcPainter.ZonePaint;
import org.klantreis.ui.map.paint.Rects;

/** Paints the votes as dots on the upper edge of the steps' cards, with their number. */
final class VoteDots implements ZonePaint {
    private static final int OPAQUE = 255;
    /** As many dots as fit on the narrowest card beside the number; more are said by the number alone. */
    private static final int MOST_DOTS = 7;
    private static final double DOT = 8;
    private static final double GAP = 2.5;
    private static final double INSET = 4;
    private static final double HEIGHT = 14;
    /** How far the dots stand out above the card. */
    private static final double ABOVE = 6;
    private static final TextStyle NUMBER = TextStyle.semibold(10.5);

    private final MapCanvas canvas;
    private final Voting voting;

    VoteDots(MapCanvas canvas, Voting voting) {
        this.canvas = canvas;
        this.voting = voting;
    }

    @Override
    public void paint(GC gc, Viewport viewport, Zone zone) {
        if (zone != Zone.HEADER) {
            return;
        }
        for (VoteResult.Tally tally : voting.result().tallies()) {
            viewport.scene().spot(tally.step().getId(), Part.STEP).ifPresent(spot -> paint(gc, viewport, spot, tally.count()));
        }
    }

    private void paint(GC gc, Viewport viewport, Spot card, int count) {
        TextMeasurer measurer = canvas.letters().typeface();
        String number = String.valueOf(count);
        int dots = count > MOST_DOTS ? 1 : count;
        double width = 2 * INSET + dots * (DOT + GAP) + measurer.width(number, NUMBER) + 1;
        Rect pill = new Rect(card.bounds().right() - width - 2 * INSET, card.bounds().y() - ABOVE, width, HEIGHT);
        Rectangle area = Rects.round(viewport.toWindow(Zone.HEADER, pill));
        gc.setBackground(colour(Role.PAPER));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, area.height, area.height);
        gc.setForeground(colour(Role.OVERLAY));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawRoundRectangle(area.x, area.y, area.width, area.height, area.height, area.height);
        gc.setBackground(colour(Role.OVERLAY));
        for (int i = 0; i < dots; i++) {
            Rectangle dot = Rects.round(viewport.toWindow(Zone.HEADER,
                    new Rect(pill.x() + INSET + i * (DOT + GAP), pill.centreY() - DOT / 2, DOT, DOT)));
            gc.fillOval(dot.x, dot.y, dot.width, dot.width);
        }
        double baseline = pill.centreY() + (measurer.ascent(NUMBER) - measurer.descent(NUMBER)) / 2;
        Rect text = viewport.toWindow(Zone.HEADER, new Rect(pill.x() + INSET + dots * (DOT + GAP), baseline, 0, 0));
        canvas.letters().draw(gc, number, NUMBER, viewport.zoom(), text.x(), text.y(),
                canvas.palette().rgb(Ink.of(Role.TEXT)));
    }

    private Color colour(Role role) {
        int rgb = canvas.palette().rgb(Ink.of(role));
        return new Color(rgb >> 16 & OPAQUE, rgb >> 8 & OPAQUE, rgb & OPAQUE);
    }
}
