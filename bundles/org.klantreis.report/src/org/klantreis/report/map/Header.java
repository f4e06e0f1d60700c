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
import org.klantreis.model.Stage;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.StageBand;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** The frozen header: the stages as bands, and below them the cards of the steps. */
final class Header {
    private static final double GAP = 2;

    private final MapPlan plan;
    private final List<Band> bands = new ArrayList<>();
    private final StepCards cards;
    private double stagesHeight;

    private record Band(Stage stage, double x, double width, int first, int columns) {
    }

    Header(MapPlan plan) {
        this.plan = plan;
        cards = new StepCards(plan);
    }

    /** Gives the columns their places, stage by stage; a stage without steps gets the room of one. Returns where they end. */
    double place() {
        double x = Styles.SIDE;
        int index = 0;
        List<Stage> stages = new ArrayList<>(plan.source.journey().getStages());
        if (stages.isEmpty() && !plan.columns().isEmpty()) {
            stages.add(null);
        }
        for (Stage stage : stages) {
            double from = x;
            int first = index;
            while (index < plan.columns().size() && plan.columns().get(index).stage == stage) {
                plan.columns().get(index).x = x;
                x = plan.columns().get(index++).right();
            }
            x = index == first ? x + plan.options.columnWidth() : x;
            bands.add(new Band(stage, from, x - from, first, index - first));
        }
        return x;
    }

    double height() {
        stagesHeight = 30;
        for (Band band : bands) {
            stagesHeight = Math.max(stagesHeight, name(band).height() + 12);
        }
        return 6 + stagesHeight + GAP + cards.height();
    }

    void draw(double top) {
        plan.box(Zone.HEADER, new Rect(Styles.SIDE, top, plan.width - Styles.SIDE, height()), 0, Role.PAPER);
        boolean even = true;
        for (Band band : bands) {
            Rect area = new Rect(band.x() + GAP, top + 6, band.width() - 2 * GAP, stagesHeight);
            plan.scene.add(Zone.HEADER, new Box(area, 5, Ink.of(even ? Role.STAGE : Role.STAGE_OTHER), null));
            Paragraph name = name(band);
            name.draw(plan.scene, Zone.HEADER, area.x() + 12, area.centreY() - name.height() / 2, Ink.of(Role.STAGE_TEXT));
            if (band.stage() != null) {
                plan.spot(Zone.HEADER, Lane.STAGES, area, Part.STAGE, band.stage().getId(), Literals.ELEMENT__NAME, "",
                        plan.words.get("says.stage", plan.sayings.nameOf(band.stage()), band.columns()), null);
            }
            plan.scene.add(new StageBand(band.stage() == null ? null : band.stage().getId(), band.x(), band.width(), band.first(),
                    band.columns()));
            even = !even;
        }
        if (bands.isEmpty()) {
            plan.wrap(plan.words.get("journey.empty"), 600, Styles.QUOTE).draw(plan.scene, Zone.HEADER, Styles.SIDE + 14,
                    top + 16, Ink.of(Role.MUTED));
        }
        double cardsTop = top + 6 + stagesHeight + GAP;
        cards.draw(cardsTop);
        plan.scene.add(new LaneBand(Lane.STAGES, plan.words.get("lane.STAGES"), top, 6 + stagesHeight + GAP));
        plan.scene.add(new LaneBand(Lane.STEPS, plan.words.get("lane.STEPS"), cardsTop, cards.height()));
        double bottom = top + height();
        plan.scene.add(Zone.HEADER, new Line(Styles.SIDE, bottom - 0.5, plan.width, bottom - 0.5, Stroke.of(Ink.of(Role.RULE),
                1)));
        drawCorner(top, bottom);
    }

    /** Draws the lines at the ends of stages through the body. */
    void drawStageEnds(double top, double bottom) {
        for (Band band : bands) {
            plan.body(new Line(band.x() + band.width(), top, band.x() + band.width(), bottom, Stroke.of(Ink.of(Role.RULE, 0.55),
                    1)));
        }
    }

    private void drawCorner(double top, double bottom) {
        plan.box(Zone.CORNER, new Rect(0, top, Styles.SIDE, bottom - top), 0, Role.PANEL);
        label(plan.words.get("lane.STAGES"), top + 6 + stagesHeight / 2);
        label(plan.words.get("lane.STEPS"), top + 6 + stagesHeight + GAP + cards.height() / 2);
        plan.scene.add(Zone.CORNER, new Line(0, bottom - 0.5, Styles.SIDE, bottom - 0.5, Stroke.of(Ink.of(Role.RULE), 1)));
        plan.scene.add(Zone.CORNER, new Line(Styles.SIDE - 0.5, top, Styles.SIDE - 0.5, bottom, Stroke.of(Ink.of(Role.RULE), 1)));
    }

    private void label(String text, double middle) {
        Paragraph label = plan.wrap(text, Styles.SIDE - 30, Styles.LANE);
        label.draw(plan.scene, Zone.CORNER, 18, middle - label.height() / 2, Ink.of(Role.MUTED));
    }

    private Paragraph name(Band band) {
        return plan.wrap(band.stage() == null ? "" : plan.sayings.nameOf(band.stage()), band.width() - 24 - 2 * GAP,
                Styles.STAGE);
    }
}
