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
import org.klantreis.report.layout.Styles;
import org.klantreis.report.map.TextRow.Look;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;

/** Makes the rows of a map, with the lines of the blueprint between them. */
final class Rows {
    private Rows() {
    }

    static List<Row> of(MapPlan plan, Blueprint blueprint) {
        List<Row> rows = new ArrayList<>();
        Lane previous = null;
        for (Lane lane : inOrder(plan.options.lanes())) {
            if (lane == Lane.ROUTE && !RouteRow.isNeeded(plan) || lane == Lane.OBSERVED && plan.source.observed().isEmpty()) {
                continue;
            }
            RuleRow rule = previous == null ? null : RuleRow.between(plan, previous, lane);
            if (rule != null) {
                rows.add(rule);
            }
            rows.add(of(plan, blueprint, lane));
            previous = lane;
        }
        return rows;
    }

    /** Puts the lanes of the blueprint together where the first of them stands, since arrows run through all of them. */
    static List<Lane> inOrder(List<Lane> lanes) {
        List<Lane> ordered = new ArrayList<>();
        for (Lane lane : lanes) {
            if (!lane.isBlueprint()) {
                ordered.add(lane);
            } else if (!ordered.contains(lane)) {
                lanes.stream().filter(Lane::isBlueprint).forEach(ordered::add);
            }
        }
        return ordered;
    }

    private static Row of(MapPlan plan, Blueprint blueprint, Lane lane) {
        return switch (lane) {
            case ROUTE -> new RouteRow(plan);
            case DOES -> text(plan, lane, new Look(Part.DOES, Step::getDoes, Literals.STEP__DOES, Styles.CELL, false, null,
                    null));
            case THINKS -> text(plan, lane,
                    new Look(Part.THINKS, Step::getThinks, Literals.STEP__THINKS, Styles.QUOTE, true, null, null));
            case FEELS -> text(plan, lane, new Look(Part.FEELS, Step::getFeels, Literals.STEP__FEELS, Styles.CELL, false, null,
                    null));
            case TOUCHPOINT -> new TouchpointRow(plan);
            case EXPERIENCE -> new ExperienceRow(plan);
            case COMPLAINTS -> new ComplaintRow(plan);
            case OBSERVED -> new ObservedRow(plan);
            case PAIN -> text(plan, lane,
                    new Look(Part.PAIN, Step::getPain, Literals.STEP__PAIN, Styles.CELL, false, Sign.PAIN, Role.BAD));
            case NEED -> text(plan, lane,
                    new Look(Part.NEED, Step::getNeed, Literals.STEP__NEED, Styles.CELL, false, Sign.NEED, Role.NEED));
            case FRONTSTAGE, BACKSTAGE, SUPPORT -> new WorkRow(plan, lane, blueprint);
            case SYSTEMS -> new SystemsRow(plan);
            case DECISION -> new DecisionRow(plan);
            case TIME -> new TimeRow(plan);
            case LEGEND -> new LegendRow(plan, blueprint);
            case STAGES, STEPS -> throw new IllegalArgumentException("The lane " + lane + " is in the header.");
        };
    }

    private static Row text(MapPlan plan, Lane lane, Look look) {
        return new TextRow(plan, lane, plan.words.get("lane." + lane), look);
    }
}
