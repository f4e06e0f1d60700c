/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.Activity;
import org.klantreis.model.Application;
import org.klantreis.model.Element;
import org.klantreis.model.Service;
import org.klantreis.model.Step;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Zone;

/** The services that a step uses, and below them the applications that work is done with. */
final class SystemsRow extends Row {
    private static final double BETWEEN = 4;

    private final Map<Col, Cell> cells = new HashMap<>();

    private record Cell(Paragraph services, Paragraph applications, String says) {
        double height() {
            return services.height() + (services.isEmpty() || applications.isEmpty() ? 0 : BETWEEN) + applications.height();
        }
    }

    SystemsRow(MapPlan plan) {
        super(plan, Lane.SYSTEMS, plan.words.get("lane.SYSTEMS"));
    }

    @Override
    double measure() {
        double highest = 0;
        for (Col column : plan.columns()) {
            Cell cell = cell(column);
            cells.put(column, cell);
            highest = Math.max(highest, cell.height());
        }
        return Math.max(Styles.LOWEST, highest + 2 * Styles.PAD);
    }

    @Override
    void draw() {
        for (Col column : plan.columns()) {
            Cell cell = cells.get(column);
            double below = cell.services().draw(plan.scene, Zone.BODY, column.textX(), y + Styles.PAD, Ink.of(Role.TEXT));
            below = cell.services().isEmpty() ? below : below + BETWEEN;
            cell.applications().draw(plan.scene, Zone.BODY, column.textX(), below, Ink.of(Role.MUTED));
            plan.spot(Zone.BODY, lane, new Rect(column.x, y, column.width, height), Part.SYSTEMS, column.step.getId(), null,
                    cell.says(), plan.sayings.cell(column.step, label, cell.says()), null);
        }
    }

    private Cell cell(Col column) {
        Set<Service> services = new LinkedHashSet<>();
        Set<Application> applications = new LinkedHashSet<>();
        Step step = column.step;
        if (step.getTouchpoint() != null) {
            services.add(step.getTouchpoint().getService());
        }
        for (Activity activity : step.getActivities()) {
            services.add(activity.getService());
            applications.add(activity.getApplication());
        }
        List<String> used = names(services);
        List<String> on = names(applications);
        List<String> says = new ArrayList<>(used);
        says.addAll(on);
        return new Cell(plan.wrap(String.join("\n", used), column.textWidth(), Styles.CELL),
                plan.wrap(String.join("\n", on), column.textWidth(), Styles.SMALL_ITALIC), String.join(", ", says));
    }

    private static List<String> names(Set<? extends Element> elements) {
        return elements.stream().map(Differences::name).filter(name -> !name.isBlank()).toList();
    }
}
