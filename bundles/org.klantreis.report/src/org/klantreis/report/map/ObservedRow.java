/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.DeviationKind;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Zone;

/** What an event log shows: a bar of the cases that met a step, what they waited, and how practice differs from the plan. */
final class ObservedRow extends Row {
    private static final double BAR = 5;
    private static final double ICON = 11;
    private static final double APART = 2;
    private static final double LONGEST = 220;

    private final ObservedWords words;
    private final List<Cell> cells = new ArrayList<>();

    /** One line of a cell, with the sign before it; null for none. */
    private record Entry(Paragraph text, Sign sign, Role role) {
        double height() {
            return text.height() + APART;
        }
    }

    private record Cell(Observed.OfStep seen, List<Entry> entries) {
        double height() {
            double bar = seen == null || !seen.inLog() ? 0 : BAR + 2 * APART;
            return bar + entries.stream().mapToDouble(Entry::height).sum();
        }
    }

    ObservedRow(MapPlan plan) {
        super(plan, Lane.OBSERVED, plan.words.get("lane.OBSERVED"));
        words = new ObservedWords(plan.words);
    }

    @Override
    double measure() {
        cells.clear();
        plan.columns().forEach(column -> cells.add(cell(column)));
        return Math.max(Styles.LOWEST, cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * Styles.PAD);
    }

    @Override
    void draw() {
        for (int i = 0; i < cells.size(); i++) {
            Col column = plan.columns().get(i);
            Cell cell = cells.get(i);
            draw(cell, column);
            plan.spot(Zone.BODY, lane, new Rect(column.x, y, column.width, height), Part.OBSERVED, column.step.getId(), null,
                    words.tip(cell.seen()), plan.words.get("says.observed", plan.sayings.nameOf(column.step),
                            words.says(cell.seen())), null);
        }
    }

    private Cell cell(Col column) {
        Observed.OfStep seen = column.foreign ? null
                : plan.source.observed().map(observed -> observed.steps().get(column.step.getId())).orElse(null);
        List<Entry> entries = new ArrayList<>();
        if (seen != null && !seen.inLog()) {
            entries.add(entry(column, plan.words.get("observed.none"), null, Role.MUTED));
        } else if (seen != null) {
            entries.add(new Entry(plan.wrap(words.met(seen), column.textWidth(), Styles.NUMBER), null, Role.TEXT));
            if (seen.medianWait() != null) {
                entries.add(entry(column, words.wait(seen.medianWait()), Sign.CLOCK, Role.WAIT));
            }
            for (Observed.Difference difference : words.shown(seen)) {
                entries.add(entry(column, words.of(difference), sign(difference.kind()), role(difference.kind())));
            }
            int more = seen.differences().size() - words.shown(seen).size();
            if (more > 0) {
                entries.add(entry(column, plan.words.get("observed.more", more), null, Role.MUTED));
            }
        }
        return new Cell(seen, entries);
    }

    private Entry entry(Col column, String text, Sign sign, Role role) {
        return new Entry(plan.wrap(text, column.textWidth() - (sign == null ? 0 : ICON + 5), Styles.SMALL), sign, role);
    }

    private void draw(Cell cell, Col column) {
        double at = y + Styles.PAD;
        if (cell.seen() != null && cell.seen().inLog()) {
            drawBar(cell.seen(), new Rect(column.textX(), at, Math.min(LONGEST, column.textWidth()), BAR));
            at += BAR + 2 * APART;
        }
        for (Entry entry : cell.entries()) {
            double x = column.textX();
            if (entry.sign() != null) {
                plan.icon(Zone.BODY, entry.sign(), x, at + (entry.text().lineHeight() - ICON) / 2, ICON, entry.role());
                x += ICON + 5;
            }
            at = entry.text().draw(plan.scene, Zone.BODY, x, at,
                    Ink.of(entry.sign() == null ? entry.role() : Role.TEXT)) + APART;
        }
    }

    /** A faint bar for the cases that were expected, and on it a strong one for those that came. */
    private void drawBar(Observed.OfStep seen, Rect area) {
        plan.body(new Box(area, BAR / 2, Ink.of(Role.RULE, 0.35), null));
        long most = Math.max(seen.expected(), seen.met());
        double width = most == 0 ? 0 : area.width() * seen.met() / most;
        if (width > 0) {
            plan.body(new Box(new Rect(area.x(), area.y(), Math.max(BAR, width), BAR), BAR / 2, Ink.of(Role.ROUTE), null));
        }
    }

    static Sign sign(DeviationKind kind) {
        return switch (kind) {
            case MISSING -> Sign.REMOVED;
            case EXTRA -> Sign.ADDED;
            case OTHER_ORDER, OTHER_CHANNEL -> Sign.CHANGED;
            case OTHER_UNIT -> Sign.PERSON;
            case AS_PLANNED -> throw new IllegalArgumentException("What went as on paper is no deviation.");
        };
    }

    static Role role(DeviationKind kind) {
        return switch (kind) {
            case MISSING -> Role.BAD;
            case EXTRA -> Role.NEED;
            default -> Role.CHANGED;
        };
    }
}
