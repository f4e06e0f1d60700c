/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.DecisionLevel;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Procedure;
import org.klantreis.model.Step;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** Who decides in a step, as a ladder of levels of which those that are climbed are filled, and the procedures that say so. */
final class DecisionRow extends Row {
    private static final double RUNG = 11;
    private static final double RUNG_GAP = 3;
    private static final double LADDER = 9;

    private final Map<Col, Paragraph> levels = new HashMap<>();
    private final Map<Col, Paragraph> procedures = new HashMap<>();

    DecisionRow(MapPlan plan) {
        super(plan, Lane.DECISION, plan.words.get("lane.DECISION"));
    }

    @Override
    double measure() {
        double highest = 0;
        for (Col column : plan.columns()) {
            levels.put(column, plan.wrap(level(column.step), column.textWidth(), Styles.NAME));
            procedures.put(column, plan.wrap(procedures(column.step), column.textWidth(), Styles.SMALL_ITALIC));
            double ladder = column.step.isSetDecisionLevel() ? LADDER + 4 + levels.get(column).height() + 2 : 0;
            highest = Math.max(highest, ladder + procedures.get(column).height());
        }
        return Math.max(Styles.LOWEST, highest + 2 * Styles.PAD);
    }

    @Override
    void draw() {
        for (Col column : plan.columns()) {
            double below = y + Styles.PAD;
            if (column.step.isSetDecisionLevel()) {
                drawLadder(column, below);
                below = levels.get(column).draw(plan.scene, Zone.BODY, column.textX(), below + LADDER + 4, Ink.of(Role.TEXT)) + 2;
            }
            procedures.get(column).draw(plan.scene, Zone.BODY, column.textX(), below, Ink.of(Role.MUTED));
            plan.spot(Zone.BODY, lane, new Rect(column.x, y, column.width, height), Part.DECISION, column.step.getId(),
                    Literals.STEP__DECISION_LEVEL, procedures(column.step),
                    plan.sayings.cell(column.step, label, level(column.step)), null);
        }
    }

    private void drawLadder(Col column, double top) {
        int climbed = column.step.getDecisionLevel().ordinal();
        Role role = climbed == 0 ? Role.GOOD : Role.CHANGED;
        for (DecisionLevel rung : DecisionLevel.values()) {
            Rect area = new Rect(column.textX() + rung.ordinal() * (RUNG + RUNG_GAP), top, RUNG, LADDER - 2);
            boolean filled = rung.ordinal() <= climbed;
            plan.body(new Box(area, 2, filled ? Ink.of(role) : Ink.of(Role.PAPER), Stroke.of(Ink.of(filled ? role : Role.RULE),
                    1)));
        }
    }

    private String level(Step step) {
        return step.isSetDecisionLevel() ? plan.words.of(step.getDecisionLevel()) : "";
    }

    private static String procedures(Step step) {
        Set<Procedure> found = new LinkedHashSet<>();
        if (step.getTouchpoint() != null) {
            found.add(step.getTouchpoint().getProcedure());
        }
        step.getActivities().forEach(activity -> found.add(activity.getProcedure()));
        return String.join("\n", found.stream().map(Differences::name).filter(name -> !name.isBlank()).toList());
    }
}
