/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.klantreis.model.DeviationKind;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Column.Change;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/** What the colours and signs mean: only those that the map shows. */
final class LegendRow extends Row {
    private static final double LINE = 22;
    private static final double SAMPLE = 30;
    private static final double BETWEEN = 22;
    private static final double WIDEST = 1500;

    private final Blueprint blueprint;
    private final List<List<Item>> groups = new ArrayList<>();

    private record Item(String text, Consumer<Rect> sample, double x, int line) {
    }

    LegendRow(MapPlan plan, Blueprint blueprint) {
        super(plan, Lane.LEGEND, plan.words.get("lane.LEGEND"));
        this.blueprint = blueprint;
    }

    @Override
    double measure() {
        groups.clear();
        int line = flow(silos(), 0);
        line = flow(signs(), line);
        return Math.max(Styles.LOWEST, line * LINE + 2 * Styles.PAD);
    }

    @Override
    void draw() {
        for (List<Item> group : groups) {
            for (Item item : group) {
                double top = y + Styles.PAD + item.line() * LINE;
                item.sample().accept(new Rect(item.x(), top + 3, SAMPLE, LINE - 6));
                double ascent = plan.measurer.ascent(Styles.SMALL);
                double baseline = top + LINE / 2 + (ascent - plan.measurer.descent(Styles.SMALL)) / 2;
                plan.body(Text.at(item.x() + SAMPLE + 7, baseline, item.text(), Styles.SMALL, Ink.of(Role.TEXT), plan.measurer));
            }
        }
    }

    /** Puts items side by side, as many a line as fit; returns the line after them. */
    private int flow(Map<String, Consumer<Rect>> items, int firstLine) {
        double left = Styles.SIDE + Styles.GUTTER + 4;
        double right = Math.min(plan.width, Styles.SIDE + WIDEST) - Styles.GUTTER;
        List<Item> placed = new ArrayList<>();
        double x = left;
        int line = firstLine;
        for (Map.Entry<String, Consumer<Rect>> item : items.entrySet()) {
            double width = SAMPLE + 7 + plan.widthOf(item.getKey(), Styles.SMALL);
            if (x > left && x + width > right) {
                x = left;
                line++;
            }
            placed.add(new Item(item.getKey(), item.getValue(), x, line));
            x += width + BETWEEN;
        }
        groups.add(placed);
        return placed.isEmpty() ? line : line + 1;
    }

    private Map<String, Consumer<Rect>> silos() {
        Map<OrganisationUnit, Work> silos = new LinkedHashMap<>();
        for (Work work : blueprint.works()) {
            if (work.unit != null && !work.unit.eIsProxy()) {
                silos.putIfAbsent(MapSource.siloOf(work.unit), work);
            }
        }
        Map<String, Consumer<Rect>> items = new LinkedHashMap<>();
        silos.forEach((silo, work) -> items.put(plan.sayings.nameOf(silo), area -> {
            plan.body(new Box(area, 4, plan.source.ink(silo, Role.UNIT_FILL), null));
            plan.body(new Box(new Rect(area.x(), area.y(), 5, area.height()), 2, plan.source.ink(silo, Role.UNIT), null));
        }));
        return items;
    }

    private Map<String, Consumer<Rect>> signs() {
        LegendSamples samples = new LegendSamples(plan);
        Map<String, Consumer<Rect>> items = new LinkedHashMap<>();
        if (plan.columns().stream().anyMatch(column -> column.step.isMomentOfTruth())) {
            items.put(plan.words.get("legend.moment"), area -> plan.icon(Zone.BODY, Sign.STAR, area.centreX() - 7,
                    area.centreY() - 7, 14, Role.STAR));
        }
        if (plan.columns().stream().anyMatch(column -> column.step.getImportance() != null)) {
            items.put(plan.words.get("legend.importance"), samples::importance);
        }
        if (plan.options.lanes().contains(Lane.EXPERIENCE)) {
            items.put(plan.words.get("legend.insufficient", plan.words.number(plan.source.insufficientBelow())),
                    samples::insufficient);
        }
        if (plan.options.overlay() != null) {
            items.put(plan.sayings.nameOf(plan.source.journey()), area -> samples.line(area, false));
            items.put(plan.sayings.nameOf(plan.options.overlay()), area -> samples.line(area, true));
            for (Change change : Change.values()) {
                if (change != Change.NONE && plan.columns().stream().anyMatch(column -> column.change == change)) {
                    items.put(plan.words.get("legend." + change), area -> samples.change(area, change));
                }
            }
        }
        if (blueprint.handoffs().stream().anyMatch(h -> h.isHandoff() && !h.isCrossSilo())) {
            items.put(plan.words.get("legend.handoff"), area -> samples.handoff(area, false));
        }
        if (blueprint.handoffs().stream().anyMatch(Handoff::isCrossSilo)) {
            items.put(plan.words.get("legend.cross"), area -> samples.handoff(area, true));
        }
        if (blueprint.works().stream().anyMatch(work -> !work.wait.isEmpty())) {
            items.put(plan.words.get("legend.wait"), samples::wait);
        }
        observed(items);
        if (blueprint.works().stream().anyMatch(work -> work.activity == null)) {
            items.put(plan.words.get("legend.owner"), samples::owner);
        }
        return items;
    }

    /** Adds the signs of how practice differs, each once: some kinds share one. */
    private void observed(Map<String, Consumer<Rect>> items) {
        Observed observed = plan.options.lanes().contains(Lane.OBSERVED) ? plan.source.observed().orElse(null) : null;
        if (observed == null) {
            return;
        }
        for (DeviationKind kind : DeviationKind.values()) {
            if (observed.steps().values().stream().flatMap(step -> step.differences().stream()).anyMatch(d -> d.kind() == kind)) {
                Sign sign = ObservedRow.sign(kind);
                String key = sign == Sign.CHANGED ? "CHANGED" : kind.getName();
                items.put(plan.words.get("legend.observed." + key), area -> plan.icon(Zone.BODY, sign, area.centreX() - 6,
                        area.centreY() - 6, 12, ObservedRow.role(kind)));
            }
        }
    }
}
