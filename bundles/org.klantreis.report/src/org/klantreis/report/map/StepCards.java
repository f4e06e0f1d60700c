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
import org.klantreis.model.Step;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Column.Change;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/**
 * The cards with the steps' names, the stars of moments of truth, the importance, and what the journey laid over does
 * differently.
 */
final class StepCards {
    private static final double STAR = 15;
    private static final double INSET = 10;
    private static final double FOOT = 16;
    private static final int MOST = 10;

    private final MapPlan plan;
    private final List<Paragraph> names = new ArrayList<>();
    private double height;

    StepCards(MapPlan plan) {
        this.plan = plan;
    }

    double height() {
        if (names.size() < plan.columns().size()) {
            names.clear();
            double highest = plan.measurer.lineHeight(Styles.STEP);
            for (Col column : plan.columns()) {
                Paragraph name = plan.wrap(plan.sayings.nameOf(column.step), column.width - 8 - 2 * INSET - STAR - 4,
                        Styles.STEP);
                names.add(name);
                highest = Math.max(highest, name.height());
            }
            height = 4 + 8 + highest + 4 + (isCompared() ? plan.measurer.lineHeight(Styles.TINY) + 2 : 0) + FOOT + 8;
        }
        return Math.max(height, 60);
    }

    void draw(double top) {
        int steps = (int) plan.columns().stream().filter(column -> !column.foreign).count();
        int place = 0;
        for (int i = 0; i < plan.columns().size(); i++) {
            Col column = plan.columns().get(i);
            place += column.foreign ? 0 : 1;
            draw(i, column, top, plan.sayings.step(column.step, place, steps));
            plan.scene.add(new Column(i, column.step.getId(), column.stage == null ? null : column.stage.getId(), column.x,
                    column.width, column.change, column.foreign, column.others.stream().map(Step::getId).toList()));
        }
    }

    private boolean isCompared() {
        return plan.options.overlay() != null;
    }

    private void draw(int index, Col column, double top, String says) {
        Step step = column.step;
        Rect card = new Rect(column.x + 4, top + 4, column.width - 8, height() - 8);
        Ink edge = Ink.of(isCompared() ? role(column.change) : Role.HAIRLINE);
        boolean marked = column.change != Change.NONE;
        plan.scene.add(Zone.HEADER, new Box(card, 6, Ink.of(column.foreign ? Role.PAPER : Role.CARD),
                new Stroke(edge, marked ? 1.2 : 1, column.change == Change.REMOVED ? Dash.DASHED : Dash.SOLID)));
        double x = card.x() + INSET;
        double below = names.get(index).draw(plan.scene, Zone.HEADER, x, card.y() + 8,
                Ink.of(column.foreign ? Role.MUTED : Role.TEXT));
        if (marked) {
            drawChange(column, x, below + 2);
        }
        plan.spot(Zone.HEADER, Lane.STEPS, card, Part.STEP, step.getId(), Literals.ELEMENT__NAME,
                plan.sayings.stepTip(column), says, null);
        Rect star = new Rect(card.right() - INSET - STAR + 3, card.y() + 7, STAR, STAR);
        if (step.isMomentOfTruth()) {
            plan.icon(Zone.HEADER, Sign.STAR, star.x(), star.y(), STAR, Role.STAR);
        }
        plan.spot(Zone.HEADER, Lane.STEPS, star.grow(2), Part.MOMENT_OF_TRUTH, step.getId(), Literals.STEP__MOMENT_OF_TRUTH,
                plan.words.get(step.isMomentOfTruth() ? "tip.moment" : "tip.moment.none"),
                plan.words.get(step.isMomentOfTruth() ? "tip.moment" : "tip.moment.none"), null);
        drawImportance(step, new Rect(x, card.bottom() - FOOT - 4, card.width() - 2 * INSET, FOOT));
    }

    private void drawChange(Col column, double x, double y) {
        Change change = column.change;
        Sign sign = switch (change) {
            case ADDED -> Sign.ADDED;
            case REMOVED -> Sign.REMOVED;
            default -> Sign.CHANGED;
        };
        plan.icon(Zone.HEADER, sign, x, y + 2, 10, role(change));
        String says = column.others.size() > 1 ? plan.words.get("change.several", column.others.size())
                : plan.words.get("change." + change);
        plan.wrap(says, column.textWidth() - 14, Styles.TINY).draw(plan.scene, Zone.HEADER, x + 14, y, Ink.of(role(change)));
    }

    private void drawImportance(Step step, Rect area) {
        String says = plan.words.get(step.getImportance() == null ? "tip.importance.none" : "tip.importance",
                step.getImportance());
        plan.spot(Zone.HEADER, Lane.STEPS, area, Part.IMPORTANCE, step.getId(), Literals.STEP__IMPORTANCE, says, says, null);
        if (step.getImportance() == null) {
            return;
        }
        String number = plan.words.number(step.getImportance());
        double numberWidth = plan.widthOf("10", Styles.TINY);
        double bar = Math.min(110, area.width() - numberWidth - 8);
        double one = bar / MOST;
        for (int i = 0; i < MOST; i++) {
            plan.scene.add(Zone.HEADER, new Box(new Rect(area.x() + i * one, area.centreY() - 1.5, one - 1.5, 3), 1,
                    i < step.getImportance() ? Ink.of(Role.ROUTE, 0.85) : Ink.of(Role.RULE, 0.35), null));
        }
        double baseline = area.centreY() + (plan.measurer.ascent(Styles.TINY) - plan.measurer.descent(Styles.TINY)) / 2;
        plan.scene.add(Zone.HEADER, Text.at(area.x() + bar + 6, baseline, number, Styles.TINY, Ink.of(Role.MUTED),
                plan.measurer));
    }

    static Role role(Change change) {
        return switch (change) {
            case ADDED -> Role.ADDED;
            case REMOVED -> Role.REMOVED;
            case CHANGED -> Role.CHANGED;
            case NONE -> Role.HAIRLINE;
        };
    }
}
