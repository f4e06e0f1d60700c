/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.klantreis.method.audit.Paper;
import org.klantreis.method.audit.StepAudit;
import org.klantreis.model.Activity;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Observation;
import org.klantreis.model.Step;
import org.klantreis.report.layout.Channels;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** One step: what is on paper, boxes to tick, what was seen before, and lines to write on. */
final class StepRow {
    private static final double ICON = 16;
    private static final double TICK = 11;
    private static final double TICK_ROW = 18;
    private static final int TICK_ROWS = 3;
    private static final double STAR = 14;
    private static final int LINES = 3;
    /** As the auditor asks himself: first whether it went as on paper, then how not. */
    private static final List<DeviationKind> KINDS = List.of(DeviationKind.AS_PLANNED, DeviationKind.MISSING,
            DeviationKind.EXTRA, DeviationKind.OTHER_ORDER, DeviationKind.OTHER_CHANNEL, DeviationKind.OTHER_UNIT);

    private final Sheet sheet;
    private final StepAudit audit;
    private final Paragraph name;
    private final Paragraph does;
    private final Paragraph contact;
    private final Paragraph channel;
    private final Paragraph work;
    private final Paragraph times;
    private final List<Paragraph> seen = new ArrayList<>();

    StepRow(Sheet sheet, StepAudit audit) {
        this.sheet = sheet;
        this.audit = audit;
        Step step = audit.step();
        Paper paper = audit.paper();
        double room = Grid.SIDE - Grid.STEP - 12;
        name = sheet.wrap(sheet.nameOf(step), room - STAR, Styles.STEP);
        does = sheet.wrap(step.getDoes(), room, Styles.SMALL);
        contact = sheet.wrap(paper.touchpoint().map(sheet::nameOf).orElse(""), Grid.PAPER_WIDTH - ICON - 6, Styles.NAME);
        channel = sheet.wrap(paper.channel().map(sheet::nameOf).orElse(""), Grid.PAPER_WIDTH - ICON - 6, Styles.SMALL);
        work = sheet.wrap(work(paper), Grid.PAPER_WIDTH, Styles.CELL);
        times = sheet.wrap(times(paper), Grid.PAPER_WIDTH, Styles.SMALL_ITALIC);
        audit.seen().forEach(each -> seen.add(sheet.wrap(seen(each), Grid.NOTES_WIDTH, Styles.SMALL)));
    }

    double height() {
        double left = name.height() + 2 + does.height();
        double right = seen.stream().mapToDouble(Paragraph::height).sum() + LINES * Grid.WRITING;
        double middle = contactHeight() + work.height() + (times.isEmpty() ? 0 : 3 + times.height());
        return Math.ceil(Math.max(Math.max(left, right), Math.max(middle, TICK_ROWS * TICK_ROW)) + 2 * Grid.PAD);
    }

    void draw(double y) {
        double top = y + Grid.PAD;
        Step step = audit.step();
        sheet.text(Zone.SIDE, Grid.NUMBER, top + sheet.letters().ascent(Styles.STEP), sheet.words().number(audit.number()),
                Styles.STEP, Ink.of(Role.MUTED));
        double below = name.draw(sheet.scene(), Zone.SIDE, Grid.STEP, top, Ink.of(Role.TEXT));
        does.draw(sheet.scene(), Zone.SIDE, Grid.STEP, below + 2, Ink.of(Role.MUTED));
        if (step.isMomentOfTruth()) {
            sheet.icon(Zone.SIDE, Sign.STAR, Grid.SIDE - 8 - STAR, top + 1, STAR, Role.STAR);
        }
        sheet.spot(Zone.SIDE, List.of(new Rect(0, y, Grid.SIDE, height())), Part.STEP, step.getId(), null, "",
                sheet.nameOf(step));
        drawPaper(top);
        drawTicks(top);
        drawNotes(y, top);
    }

    private double contactHeight() {
        return contact.isEmpty() ? 0 : Math.max(ICON, contact.height() + channel.height()) + 4;
    }

    private void drawPaper(double top) {
        if (!contact.isEmpty()) {
            sheet.icon(Zone.BODY, Channels.sign(audit.paper().channel().orElse(null)), Grid.PAPER, top, ICON, Role.ROUTE);
            double below = contact.draw(sheet.scene(), Zone.BODY, Grid.PAPER + ICON + 6, top, Ink.of(Role.TEXT));
            channel.draw(sheet.scene(), Zone.BODY, Grid.PAPER + ICON + 6, below, Ink.of(Role.MUTED));
        }
        double below = work.draw(sheet.scene(), Zone.BODY, Grid.PAPER, top + contactHeight(), Ink.of(Role.TEXT));
        times.draw(sheet.scene(), Zone.BODY, Grid.PAPER, below + 3, Ink.of(Role.MUTED));
    }

    private void drawTicks(double top) {
        for (int i = 0; i < KINDS.size(); i++) {
            DeviationKind kind = KINDS.get(i);
            double y = top + i % TICK_ROWS * TICK_ROW;
            Rect box = new Rect(Grid.BOXES + i / TICK_ROWS * Grid.BOX_COLUMN, y + (TICK_ROW - TICK) / 2, TICK, TICK);
            sheet.box(Zone.BODY, box, 2, Ink.of(Role.PAPER), Stroke.of(Ink.of(Role.MUTED), 1));
            long count = audit.seen().stream().filter(each -> each.getKind() == kind).count();
            String label = sheet.words().of(kind) + (count > 0 ? "  (" + count + ")" : "");
            sheet.text(Zone.BODY, box.right() + 7, sheet.baseline(box.centreY(), Styles.CELL), label, Styles.CELL,
                    Ink.of(count == 0 ? Role.TEXT : kind == DeviationKind.AS_PLANNED ? Role.GOOD : Role.BAD));
        }
    }

    private void drawNotes(double y, double top) {
        double at = top;
        for (int i = 0; i < seen.size(); i++) {
            boolean fine = audit.seen().get(i).getKind() == DeviationKind.AS_PLANNED;
            Rect area = new Rect(Grid.NOTES, at, Grid.NOTES_WIDTH, seen.get(i).height());
            at = seen.get(i).draw(sheet.scene(), Zone.BODY, Grid.NOTES, at, Ink.of(fine ? Role.GOOD : Role.BAD));
            sheet.spot(Zone.BODY, List.of(area), Part.OBSERVATION, audit.seen().get(i).getId(), audit.step().getId(), "",
                    seen(audit.seen().get(i)));
        }
        double bottom = y + height() - Grid.PAD;
        for (double line = at + Grid.WRITING - 4; line <= bottom; line += Grid.WRITING) {
            sheet.line(Zone.BODY, Grid.NOTES, line, Grid.NOTES + Grid.NOTES_WIDTH, line, Role.RULE);
        }
        sheet.spot(Zone.BODY, List.of(Rect.between(Grid.BOXES, at, Grid.WIDTH, y + height())), Part.OBSERVATION,
                audit.step().getId(), null, "", sheet.words().get("says.room", sheet.nameOf(audit.step())));
    }

    /** Each unit with what it does, in order. */
    private String work(Paper paper) {
        if (paper.activities().isEmpty()) {
            return paper.units().isEmpty() ? "" : sheet.words().get("owner", paper.units().stream().map(sheet::nameOf)
                    .collect(Collectors.joining(", ")));
        }
        return paper.activities().stream().map(this::activity).collect(Collectors.joining("\n"));
    }

    private String activity(Activity activity) {
        String unit = activity.getUnit() == null || activity.getUnit().eIsProxy() ? sheet.words().get("unit.none")
                : sheet.nameOf(activity.getUnit());
        return sheet.words().get("work", unit, sheet.nameOf(activity));
    }

    private String times(Paper paper) {
        List<String> told = new ArrayList<>();
        if (paper.workHours() > 0) {
            told.add(sheet.words().get("time.work", sheet.words().time(paper.workHours())));
        }
        if (paper.waitHours() > 0) {
            told.add(sheet.words().get("time.wait", sheet.words().time(paper.waitHours())));
        }
        paper.procedures().forEach(procedure -> told.add(sheet.words().get("procedure", sheet.nameOf(procedure))));
        return String.join(" \u00b7 ", told);
    }

    private String seen(Observation observation) {
        List<String> told = new ArrayList<>();
        if (observation.getDate() != null) {
            told.add(observation.getDate().toString());
        }
        told.add(sheet.words().of(observation.getKind()));
        String name = observation.getName();
        if (name != null && !name.isBlank()) {
            told.add(name.strip());
        }
        return String.join(" \u00b7 ", told);
    }
}
