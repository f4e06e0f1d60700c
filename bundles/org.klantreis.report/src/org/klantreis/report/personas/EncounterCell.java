/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.personas;

import java.util.List;

import org.klantreis.method.personas.ChannelFit;
import org.klantreis.method.personas.Encounter;
import org.klantreis.method.personas.PersonaMark;
import org.klantreis.model.measures.Marks;
import org.klantreis.report.layout.Channels;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/** What one traveller meets: the mark as a point on a line from 1 to 10, and below it the channel and how it suits him. */
final class EncounterCell {
    private static final TextStyle MARK = TextStyle.semibold(15);
    private static final double MARK_WIDTH = 42;
    private static final double POINT = 5;
    private static final double ICON = 15;

    private final Sheet sheet;
    private final Columns columns;
    private final int column;
    private final Encounter encounter;
    private final double limit;
    private final Paragraph name;
    private final Paragraph channel;
    private final Paragraph fit;

    /**
     * Makes it for an encounter, null for a journey without such a step; the step is named where it differs from that of the row.
     */
    EncounterCell(Sheet sheet, Columns columns, int column, Encounter encounter, boolean named, double limit) {
        this.sheet = sheet;
        this.columns = columns;
        this.column = column;
        this.encounter = encounter;
        this.limit = limit;
        double room = columns.textWidth();
        name = sheet.wrap(named ? sheet.nameOf(encounter.step()) : "", room, Styles.SMALL_ITALIC);
        boolean offered = encounter != null && encounter.channel() != null;
        channel = sheet.wrap(offered ? sheet.nameOf(encounter.channel()) : "", room - ICON - 6, Styles.SMALL);
        fit = sheet.wrap(offered ? fit(encounter) : "", room - ICON - 6, Styles.SMALL_ITALIC);
    }

    double height() {
        if (encounter == null) {
            return sheet.letters().lineHeight(Styles.SMALL);
        }
        return name.height() + markHeight() + Math.max(channel.isEmpty() ? 0 : ICON, channel.height() + fit.height());
    }

    void draw(double y, Rect row) {
        double x = columns.textX(column);
        Rect area = new Rect(columns.x(column), row.y(), row.width(), row.height());
        if (encounter == null) {
            sheet.text(Zone.BODY, x, sheet.baseline(area.centreY(), Styles.SMALL), sheet.words().get("step.none"), Styles.SMALL,
                    Ink.of(Role.FAINT));
            return;
        }
        double at = name.draw(sheet.scene(), Zone.BODY, x, y, Ink.of(Role.MUTED));
        encounter.mark().ifPresent(mark -> drawMark(mark, x, at));
        double below = at + markHeight();
        if (!channel.isEmpty()) {
            sheet.icon(Zone.BODY, Channels.sign(encounter.channel()), x, below + 1, ICON, role());
            double under = channel.draw(sheet.scene(), Zone.BODY, x + ICON + 6, below, Ink.of(Role.TEXT));
            fit.draw(sheet.scene(), Zone.BODY, x + ICON + 6, under, Ink.of(role()));
        }
        sheet.spot(Zone.BODY, List.of(area), Part.MARK, encounter.step().getId(),
                encounter.channel() == null ? null : encounter.channel().getId(), tip(), says());
    }

    private double markHeight() {
        return encounter.mark().isPresent() ? sheet.letters().lineHeight(MARK) + 3 : 0;
    }

    private void drawMark(PersonaMark mark, double x, double y) {
        double middle = y + sheet.letters().lineHeight(MARK) / 2;
        Role role = mark.value() < limit ? Role.BAD : Role.GOOD;
        sheet.text(Zone.BODY, x, sheet.baseline(middle, MARK), sheet.words().mark(mark.value()), MARK, Ink.of(role));
        String n = mark.n() == null ? "" : sheet.words().get("n", mark.n());
        double wide = n.isEmpty() ? 0 : sheet.widthOf(n, Styles.TINY) + 10;
        double from = x + MARK_WIDTH;
        double to = x + columns.textWidth() - wide;
        double unit = (to - from) / (Marks.HIGHEST - Marks.LOWEST);
        Rect bad = new Rect(from, middle - 3, unit * (limit - Marks.LOWEST), 6);
        sheet.box(Zone.BODY, bad, 3, Ink.of(Role.INSUFFICIENT), null);
        sheet.scene().add(Zone.BODY, new Line(from, middle, to, middle, Stroke.of(Ink.of(Role.RULE, 0.6), 1)));
        sheet.scene().add(Zone.BODY, new Line(bad.right(), middle - 4, bad.right(), middle + 4, Stroke.of(Ink.of(Role.RULE), 1)));
        sheet.scene().add(Zone.BODY, Box.circle(from + unit * (mark.value() - Marks.LOWEST), middle, POINT, Ink.of(role),
                Stroke.of(Ink.of(Role.PAPER), 1.5)));
        sheet.textUntil(Zone.BODY, x + columns.textWidth(), sheet.baseline(middle, Styles.TINY), n, Styles.TINY,
                Ink.of(Role.MUTED));
    }

    private Role role() {
        return switch (encounter.fit()) {
            case BEST, LIKED -> Role.GOOD;
            case OTHER -> Role.CHANGED;
            case UNKNOWN -> Role.MUTED;
        };
    }

    private String fit(Encounter met) {
        return met.fit() == ChannelFit.LIKED ? sheet.words().get("fit.LIKED", met.rank())
                : sheet.words().get("fit." + met.fit());
    }

    private String tip() {
        return encounter.mark().filter(mark -> !mark.behind().isEmpty()).map(mark -> mark.behind().get(0)).map(behind ->
                sheet.words().get("tip.behind", sheet.words().number(behind.getValue()), sheet.words()
                        .number(behind.getScaleMin()),
                        sheet.words().number(behind.getScaleMax()), behind.getSource() == null ? "\u2013" : behind.getSource()))
                .orElse("");
    }

    private String says() {
        String mark = encounter.mark().map(given -> sheet.words().mark(given.value())).orElse("\u2013");
        String by = channel.isEmpty() ? "\u2013" : sheet.nameOf(encounter.channel());
        return sheet.words().get("says.cell", sheet.nameOf(encounter.step()), mark, by, channel.isEmpty() ? "\u2013"
                : fit(encounter));
    }
}
