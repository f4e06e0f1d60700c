/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.report.layout.Channels;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** The touchpoints, with the icons of their channels; indirect ones have a broken border and say so. */
final class TouchpointRow extends Row {
    private static final double ICON = 18;
    private static final double INSET = 8;
    private static final double INDENT = INSET + ICON + 7;

    private final List<Cell> cells = new ArrayList<>();

    private record Cell(Paragraph name, Paragraph channel) {
        double height() {
            return name.height() + channel.height();
        }
    }

    TouchpointRow(MapPlan plan) {
        super(plan, Lane.TOUCHPOINT, plan.words.get("lane.TOUCHPOINT"));
    }

    @Override
    double measure() {
        double highest = 0;
        for (Col column : plan.columns()) {
            Cell cell = cell(column);
            cells.add(cell);
            highest = Math.max(highest, cell.height());
        }
        return Math.max(Styles.LOWEST, highest + 2 * INSET + 2 * Styles.PAD);
    }

    @Override
    void draw() {
        for (int i = 0; i < cells.size(); i++) {
            Col column = plan.columns().get(i);
            Touchpoint touchpoint = column.step.getTouchpoint();
            Rect whole = new Rect(column.x, y, column.width, height);
            String id = touchpoint == null ? null : touchpoint.getId();
            plan.spot(Zone.BODY, lane, whole, Part.TOUCHPOINT, column.step.getId(), Literals.STEP__TOUCHPOINT,
                    plan.sayings.touchpointTip(touchpoint), plan.sayings.touchpoint(column.step), id);
            if (touchpoint != null) {
                draw(column, touchpoint, cells.get(i));
            }
        }
    }

    private void draw(Col column, Touchpoint touchpoint, Cell cell) {
        Rect pill = new Rect(column.x + 6, y + Styles.PAD, column.width - 12, cell.height() + 2 * INSET);
        boolean indirect = touchpoint.getKind() == TouchpointKind.INDIRECT;
        plan.body(new Box(pill, 8, Ink.of(Role.CARD),
                new Stroke(Ink.of(indirect || touchpoint.eIsProxy() ? Role.RULE : Role.HAIRLINE),
                1, indirect || touchpoint.eIsProxy() ? Dash.DASHED : Dash.SOLID)));
        Rect icon = new Rect(pill.x() + INSET, pill.y() + INSET, ICON, ICON);
        plan.icon(Zone.BODY, Channels.sign(touchpoint), icon.x(), icon.y(), ICON, column.foreign ? Role.FAINT : Role.ROUTE);
        double below = cell.name().draw(plan.scene, Zone.BODY, pill.x() + INDENT, pill.y() + INSET,
                Ink.of(column.foreign || touchpoint.eIsProxy() ? Role.MUTED : Role.TEXT));
        cell.channel().draw(plan.scene, Zone.BODY, pill.x() + INDENT, below, Ink.of(Role.MUTED));
        if (touchpoint.getChannel() != null) {
            plan.spot(Zone.BODY, lane, icon.grow(3), Part.CHANNEL, column.step.getId(), null, plan.sayings.channel(touchpoint),
                    plan.sayings.channel(touchpoint), touchpoint.getChannel().getId());
        }
    }

    private Cell cell(Col column) {
        Touchpoint touchpoint = column.step.getTouchpoint();
        double room = column.width - 12 - INDENT - INSET;
        if (touchpoint == null) {
            return new Cell(plan.wrap("", room, Styles.CELL), plan.wrap("", room, Styles.SMALL));
        }
        if (touchpoint.eIsProxy()) {
            return new Cell(plan.wrap(plan.words.get("touchpoint.missing"), room, Styles.QUOTE), plan.wrap("", room,
                    Styles.SMALL));
        }
        String channel = Differences.name(touchpoint.getChannel());
        if (touchpoint.getKind() == TouchpointKind.INDIRECT) {
            String indirect = plan.words.of(TouchpointKind.INDIRECT);
            channel = channel.isEmpty() ? indirect : channel + " · " + indirect;
        }
        return new Cell(plan.wrap(plan.sayings.nameOf(touchpoint), room, Styles.CELL), plan.wrap(channel, room, Styles.SMALL));
    }
}
