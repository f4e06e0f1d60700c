/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/** A lane of the blueprint with its boxes. */
final class WorkRow extends Row {
    private static final double RADIUS = 5;
    private static final double STRIP = 4;
    /** How much less text of lesser weight covers. */
    private static final double LESSER = 0.84;

    private final Blueprint blueprint;

    WorkRow(MapPlan plan, Lane lane, Blueprint blueprint) {
        super(plan, lane, plan.words.get("lane." + lane));
        this.blueprint = blueprint;
    }

    @Override
    double need(Col column) {
        return blueprint.need(column);
    }

    @Override
    double measure() {
        double highest = blueprint.works().stream().filter(work -> work.lane == lane).mapToDouble(Work::height).max().orElse(0);
        return Math.max(Styles.LOWEST + 8, top() + highest + Styles.PAD);
    }

    @Override
    void draw() {
        for (Col column : plan.columns()) {
            if (!column.foreign) {
                plan.spot(Zone.BODY, lane, new Rect(column.x, y, column.width, height), Part.WORKPLACE, column.step.getId(),
                        null, "", plan.sayings.workplace(column.step, label), null);
            }
        }
        for (Work work : blueprint.works()) {
            if (work.lane == lane) {
                work.top = y + top();
                drawWait(work);
                drawBox(work);
            }
        }
    }

    private double top() {
        return Styles.PAD + 2 + blueprint.highways(lane) * Blueprint.HIGHWAY;
    }

    private void drawBox(Work work) {
        Rect box = new Rect(work.boxX(), work.top, Work.BOX, work.boxHeight());
        Ink strong = plan.source.ink(work.unit, Role.UNIT);
        Ink fill = plan.source.ink(work.unit, Role.UNIT_FILL);
        boolean owners = work.activity == null;
        boolean unknown = work.unit == null || work.unit.eIsProxy();
        Stroke edge = owners || unknown ? new Stroke(strong, 1, Dash.DASHED) : Stroke.of(strong.faded(0.45), 1);
        plan.body(new Box(box, RADIUS, owners ? fill.faded(0.45) : fill, edge));
        if (!owners) {
            plan.body(strip(box, strong));
        }
        Ink text = plan.source.ink(work.unit, Role.UNIT_TEXT);
        double x = box.x() + Work.INSET + STRIP;
        double below = work.name.draw(plan.scene, Zone.BODY, x, box.y() + Work.INSET, text);
        below = work.unitName.draw(plan.scene, Zone.BODY, x, below, text);
        if (!work.extra.isEmpty()) {
            below = work.extra.draw(plan.scene, Zone.BODY, x, below + 2, text.faded(LESSER));
        }
        work.seen.draw(plan.scene, Zone.BODY, x, below + 2, text);
        plan.spot(Zone.BODY, lane, box, owners ? Part.OWNERS_WORK : Part.ACTIVITY, work.source.getId(),
                owners ? null : Literals.ELEMENT__NAME, plan.sayings.workTip(work), plan.sayings.work(work),
                unknown ? null : work.unit.getId());
    }

    private void drawWait(Work work) {
        if (work.wait.isEmpty()) {
            return;
        }
        Rect band = new Rect(work.x, work.top + Work.DOOR - 10, work.band, work.bandHeight());
        plan.body(new Box(band, 0, Ink.of(Role.WAIT, 0.10), null));
        plan.body(Arrows.hatch(band, 7, Stroke.of(Ink.of(Role.WAIT, 0.55), 1)));
        double width = plan.widthOf(work.wait, Styles.NUMBER);
        double middle = band.y() + 10;
        plan.body(new Box(new Rect(band.centreX() - width / 2 - 4, middle - 8, width + 8, 16), 8, Ink.of(Role.PAPER), null));
        double ascent = plan.measurer.ascent(Styles.NUMBER);
        plan.body(Text.at(band.centreX() - width / 2, middle + (ascent - plan.measurer.descent(Styles.NUMBER)) / 2, work.wait,
                Styles.NUMBER, Ink.of(Role.WAIT), plan.measurer));
        double under = work.top + work.boxHeight() + 5;
        work.cause.draw(plan.scene, Zone.BODY, work.x + 2, under, Ink.of(Role.WAIT));
        Rect area = work.cause.isEmpty() ? band : band.union(new Rect(work.x, under, 1, work.cause.height()));
        plan.spot(Zone.BODY, lane, area, Part.WAIT, work.source.getId(), Literals.ACTIVITY__WAITING_TIME, plan.sayings.wait(work),
                plan.sayings.wait(work), null);
        if (!work.cause.isEmpty()) {
            plan.spot(Zone.BODY, lane, new Rect(work.x, under, work.width(), work.cause.height()), Part.WAIT, work.source.getId(),
                    Literals.ACTIVITY__WAITING_CAUSE, plan.sayings.wait(work), plan.sayings.wait(work), null);
        }
    }

    /** Returns the strip at the left of a box in the unit's strong colour. */
    private static Path strip(Rect box, Ink ink) {
        double r = RADIUS;
        double k = r * 0.45;
        double right = box.x() + STRIP;
        return new Path(Outline.from(right, box.y()).curve(box.x() + k, box.y(), box.x(), box.y() + k, box.x(), box.y() + r)
                .to(box.x(), box.bottom() - r).curve(box.x(), box.bottom() - k, box.x() + k, box.bottom(), right,
                box.bottom()).close()
                .done(), ink, null);
    }
}
