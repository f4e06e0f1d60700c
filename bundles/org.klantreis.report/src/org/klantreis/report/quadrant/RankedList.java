/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.quadrant;

import java.util.List;

import org.klantreis.method.decisions.Decision;
import org.klantreis.method.decisions.Priority;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Zone;

/** What comes first: the beginning of the ranked list, as far as there is room beside the plot. */
final class RankedList {
    private static final double ROW = 21;
    private static final double GAP = 16;
    private static final double DOT = 4.5;
    private static final int LONGEST = 44;

    private final Sheet sheet;
    private final List<Priority> shown;
    private final int all;
    private final boolean journeys;
    private final double number;
    private final double name;
    private final double journey;
    private final double mark;
    private final double target;

    RankedList(Sheet sheet, List<Priority> ranked, boolean journeys, double height) {
        this.sheet = sheet;
        this.journeys = journeys && ranked.stream().anyMatch(priority -> priority.decision().journey() != null);
        all = ranked.size();
        int room = (int) Math.floor(height / ROW) - 2;
        shown = ranked.subList(0, Math.min(all, room));
        number = Math.ceil(sheet.widthOf(String.valueOf(all), Styles.NUMBER)) + 3 * DOT + 4;
        name = widest("list.step", shown.stream().map(priority -> subject(priority.decision())).toList());
        journey = this.journeys ? GAP + widest("list.journey", shown.stream().map(priority -> journey(priority.decision())).toList()) : 0;
        mark = widest("list.mark", shown.stream().map(priority -> sheet.words().mark(priority.decision().mark())).toList());
        target = widest("list.target", shown.stream().map(priority -> sheet.words().mark(priority.decision().target())).toList());
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    double width() {
        return isEmpty() ? 0 : number + name + journey + GAP + mark + GAP + target;
    }

    double height() {
        return isEmpty() ? 0 : (shown.size() + 2) * ROW;
    }

    void draw(double x, double y) {
        if (isEmpty()) {
            return;
        }
        double right = x + width();
        double head = sheet.baseline(y + ROW / 2, Styles.LABEL);
        sheet.text(Zone.BODY, x + number, head, sheet.words().get("list.step"), Styles.LABEL, Ink.of(Role.MUTED));
        if (journeys) {
            sheet.text(Zone.BODY, x + number + name + GAP, head, sheet.words().get("list.journey"), Styles.LABEL, Ink.of(Role.MUTED));
        }
        sheet.textUntil(Zone.BODY, right - target - GAP, head, sheet.words().get("list.mark"), Styles.LABEL, Ink.of(Role.MUTED));
        sheet.textUntil(Zone.BODY, right, head, sheet.words().get("list.target"), Styles.LABEL, Ink.of(Role.MUTED));
        double top = y + ROW;
        for (Priority priority : shown) {
            row(priority, x, top, right);
            top += ROW;
        }
        if (all > shown.size()) {
            sheet.text(Zone.BODY, x + number, sheet.baseline(top + ROW / 2, Styles.SMALL_ITALIC),
                    sheet.words().get("list.more", all - shown.size()), Styles.SMALL_ITALIC, Ink.of(Role.MUTED));
        }
    }

    private void row(Priority priority, double x, double top, double right) {
        Decision decision = priority.decision();
        sheet.line(Zone.BODY, x, top, right, top, Role.HAIRLINE);
        double base = sheet.baseline(top + ROW / 2, Styles.CELL);
        sheet.scene().add(Zone.BODY, Box.circle(x + DOT, top + ROW / 2, DOT, Ink.of(Dots.role(decision.effective())), null));
        sheet.text(Zone.BODY, x + 3 * DOT, base, String.valueOf(priority.rank()), Styles.NUMBER, Ink.of(Role.MUTED));
        sheet.text(Zone.BODY, x + number, base, subject(decision), Styles.CELL, Ink.of(Role.TEXT));
        if (journeys) {
            sheet.text(Zone.BODY, x + number + name + GAP, base, journey(decision), Styles.CELL, Ink.of(Role.MUTED));
        }
        sheet.textUntil(Zone.BODY, right - target - GAP, base, sheet.words().mark(decision.mark()), Styles.CELL, Ink.of(Role.TEXT));
        sheet.textUntil(Zone.BODY, right, base, decision.gap() > 0 ? sheet.words().mark(decision.target()) : "\u2013", Styles.CELL,
                Ink.of(Role.MUTED));
        String says = sheet.words().get("says.row", priority.rank(), sheet.nameOf(decision.subject()),
                sheet.words().mark(decision.mark()));
        sheet.spot(Zone.BODY, List.of(new Rect(x, top, width(), ROW)), Part.DECISION, decision.subject().getId(), null,
                sheet.nameOf(decision.subject()) + "\n" + decision.reason(), says);
    }

    private String subject(Decision decision) {
        return shortened(sheet.nameOf(decision.subject()));
    }

    private String journey(Decision decision) {
        return decision.journey() == null ? "" : shortened(sheet.nameOf(decision.journey()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "\u2026";
    }

    private double widest(String key, List<String> cells) {
        double heading = sheet.widthOf(sheet.words().get(key), Styles.LABEL);
        return Math.ceil(Math.max(heading, cells.stream().mapToDouble(cell -> sheet.widthOf(cell, Styles.CELL)).max().orElse(0))) + 2;
    }
}
