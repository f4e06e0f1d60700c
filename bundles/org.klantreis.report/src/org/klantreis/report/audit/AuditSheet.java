/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.audit;

import java.util.List;
import java.util.Locale;

import org.klantreis.method.audit.Audit;
import org.klantreis.method.audit.StepAudit;
import org.klantreis.method.audit.Verdict;
import org.klantreis.model.Landscape;
import org.klantreis.model.Stage;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Sheet.Fact;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Paging;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.Zone;

/**
 * The sheet that an auditor takes along when he walks with a customer as a shadow: every step with what is on paper, boxes to
 * tick,
 * what was seen before, and lines to write on; at the end room for steps that are on no paper.
 */
public final class AuditSheet {
    private static final double BAND = 26;
    private static final double HEADER = 30;
    private static final int EXTRA = 3;
    private static final double EXTRA_ROW = 44;

    private final Audit audit;
    private final Sheet sheet;
    private double y;

    private AuditSheet(Audit audit, Sheet sheet) {
        this.audit = audit;
        this.sheet = sheet;
    }

    /**
     * Lays the sheet out. Equal input gives an equal scene.
     *
     * @param audit the journey on paper, and what was seen of it so far
     * @param landscape the landscape, for the word for a customer; null for none
     * @param language the language of the sheet's own words
     * @param measurer measures text as the painter will draw it
     * @return the sheet; its spots are of the parts STEP and OBSERVATION
     */
    public static Scene layout(Audit audit, Landscape landscape, Locale language, TextMeasurer measurer) {
        return new AuditSheet(audit, new Sheet("org.klantreis.report.audit.audit", language, landscape, measurer)).layout();
    }

    private Scene layout() {
        int seen = audit.steps().size() - audit.steps(Verdict.NOT_SEEN).size();
        String name = sheet.nameOf(audit.journey());
        String sort = sheet.words().get("sort", audit.steps().size(), seen, audit.steps(Verdict.DEVIATES).size());
        double title = sheet.title(Grid.WIDTH, name, audit.journey().getId(), sort, List.of(blank("fact.auditor"),
                blank("fact.date"), blank("fact.customer"), blank("fact.place")));
        drawBlanks(title);
        drawHeader(title);
        y = title + HEADER;
        Stage stage = null;
        for (StepAudit step : audit.steps()) {
            if (step.stage() != stage) {
                stage = step.stage();
                band(sheet.nameOf(stage));
            }
            StepRow row = new StepRow(sheet, step);
            row.draw(y);
            end(row.height());
        }
        drawExtra();
        return sheet.scene().size(Grid.WIDTH, y + 1).frozen(title, title + HEADER, Grid.SIDE).paged(Paging.WIDTH)
                .describe(sheet.words().get("says.sheet", name, audit.steps().size())).build();
    }

    private Fact blank(String key) {
        return new Fact(sheet.words().get(key), "\u00a0");
    }

    /** Draws a line to write on under each of the facts of the title. */
    private void drawBlanks(double title) {
        double gap = 24;
        double wide = (Grid.WIDTH - 2 * Sheet.MARGIN - 3 * gap) / 4;
        for (int i = 0; i < 4; i++) {
            double x = Sheet.MARGIN + i * (wide + gap);
            sheet.line(Zone.TITLE, x, title - 14, x + wide, title - 14, Role.RULE);
        }
    }

    private void drawHeader(double top) {
        double bottom = top + HEADER;
        sheet.box(Zone.CORNER, new Rect(0, top, Grid.SIDE, HEADER), 0, Ink.of(Role.PANEL), null);
        sheet.box(Zone.HEADER, new Rect(Grid.SIDE, top, Grid.WIDTH - Grid.SIDE, HEADER), 0, Ink.of(Role.PANEL), null);
        double base = sheet.baseline(top + HEADER / 2, Styles.LANE);
        sheet.text(Zone.CORNER, Grid.STEP, base, sheet.words().get("column.step"), Styles.LANE, Ink.of(Role.TEXT));
        sheet.text(Zone.HEADER, Grid.PAPER, base, sheet.words().get("column.paper"), Styles.LANE, Ink.of(Role.TEXT));
        sheet.text(Zone.HEADER, Grid.BOXES, base, sheet.words().get("column.boxes"), Styles.LANE, Ink.of(Role.TEXT));
        sheet.text(Zone.HEADER, Grid.NOTES, base, sheet.words().get("column.notes"), Styles.LANE, Ink.of(Role.TEXT));
        sheet.line(Zone.CORNER, 0, bottom - 0.5, Grid.SIDE, bottom - 0.5, Role.RULE);
        sheet.line(Zone.HEADER, Grid.SIDE, bottom - 0.5, Grid.WIDTH, bottom - 0.5, Role.RULE);
    }

    private void band(String name) {
        sheet.box(Zone.SIDE, new Rect(0, y, Grid.SIDE, BAND), 0, Ink.of(Role.STAGE_OTHER), null);
        sheet.box(Zone.BODY, new Rect(Grid.SIDE, y, Grid.WIDTH - Grid.SIDE, BAND), 0, Ink.of(Role.STAGE_OTHER), null);
        double room = Grid.SIDE - Grid.NUMBER - 8;
        Paragraph text = sheet.wrap(name, room, Styles.STAGE);
        boolean one = text.lines().size() == 1;
        // A long name runs on over the columns; the band is as high as one line.
        sheet.text(Zone.SIDE, Grid.NUMBER, sheet.baseline(y + BAND / 2, Styles.STAGE), text.isEmpty() ? "" : text.lines().get(0),
                Styles.STAGE, Ink.of(Role.STAGE_TEXT));
        if (!one && !text.isEmpty()) {
            String rest = String.join(" ", text.lines().subList(1, text.lines().size()));
            sheet.text(Zone.BODY, Grid.PAPER, sheet.baseline(y + BAND / 2, Styles.STAGE), rest, Styles.STAGE,
                    Ink.of(Role.STAGE_TEXT));
        }
        y += BAND;
    }

    private void end(double height) {
        y += height;
        sheet.line(Zone.SIDE, 0, y - 0.5, Grid.SIDE, y - 0.5, Role.HAIRLINE);
        sheet.line(Zone.SIDE, Grid.SIDE - 0.5, y - height, Grid.SIDE - 0.5, y, Role.HAIRLINE);
        sheet.line(Zone.BODY, Grid.SIDE, y - 0.5, Grid.WIDTH, y - 0.5, Role.HAIRLINE);
        for (double x : new double[] {Grid.BOXES - 14, Grid.NOTES - 14}) {
            sheet.scene().add(Zone.BODY, new Line(x, y - height, x, y, Stroke.of(Ink.of(Role.HAIRLINE), 1)));
        }
        sheet.scene().breakRow(y);
    }

    private void drawExtra() {
        band(sheet.words().get("extra"));
        for (int i = 0; i < EXTRA; i++) {
            double line = y + EXTRA_ROW - 12;
            sheet.line(Zone.SIDE, Grid.STEP, line, Grid.SIDE - 14, line, Role.RULE);
            sheet.line(Zone.BODY, Grid.PAPER, line, Grid.BOXES - 28, line, Role.RULE);
            sheet.line(Zone.BODY, Grid.NOTES, line, Grid.NOTES + Grid.NOTES_WIDTH, line, Role.RULE);
            sheet.box(Zone.BODY, new Rect(Grid.BOXES, line - 12, 11, 11), 2, Ink.of(Role.PAPER),
                    Stroke.of(Ink.of(Role.MUTED), 1));
            sheet.text(Zone.BODY, Grid.BOXES + 18, sheet.baseline(line - 6.5, Styles.CELL), sheet.words().get("after"),
                    Styles.CELL, Ink.of(Role.MUTED));
            end(EXTRA_ROW);
        }
    }
}
