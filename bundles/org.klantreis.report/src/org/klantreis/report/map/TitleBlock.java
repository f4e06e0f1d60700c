/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Persona;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** The title: the journey's name, what sort of journey it is, and its facts side by side. */
final class TitleBlock {
    private static final double WIDEST = 1440;
    private static final double MARGIN = 20;
    private static final double BETWEEN = 24;
    private static final double ICON = 26;

    private final MapPlan plan;
    private final Journey journey;
    private final Paragraph name;
    private final Paragraph sort;
    private final List<Fact> facts = new ArrayList<>();
    private final double factWidth;

    private record Fact(String label, Paragraph text, boolean empty, EStructuralFeature feature, String says, String other) {
    }

    TitleBlock(MapPlan plan) {
        this.plan = plan;
        journey = plan.source.journey();
        double room = Math.min(WIDEST, plan.width) - 2 * MARGIN;
        factWidth = (room - ICON - 10 - 5 * BETWEEN) / 6;
        name = plan.wrap(plan.sayings.nameOf(journey), room, Styles.JOURNEY);
        sort = plan.wrap(sort(), room, Styles.FACT);
        Persona persona = journey.getPersona();
        String who = Differences.name(persona);
        if (!who.isEmpty() && persona.getSegment() != null && !persona.getSegment().isBlank()) {
            who += ": " + persona.getSegment();
        }
        fact("fact.persona", who, Literals.JOURNEY__PERSONA, persona == null ? null : persona.getId());
        fact("fact.goal", journey.getGoal(), Literals.JOURNEY__GOAL, null);
        fact("fact.task", journey.getTask(), Literals.JOURNEY__TASK, null);
        fact("fact.trigger", journey.getTrigger(), Literals.JOURNEY__TRIGGER, null);
        fact("fact.start", journey.getStart(), Literals.JOURNEY__START, null);
        fact("fact.end", journey.getEnd(), Literals.JOURNEY__END, null);
    }

    double height() {
        double highest = facts.stream().mapToDouble(fact -> fact.text().height()).max().orElse(0);
        return 16 + name.height() + 2 + sort.height() + 12 + labelHeight() + highest + 16;
    }

    void draw() {
        double height = height();
        plan.box(Zone.TITLE, new Rect(0, 0, plan.width, height), 0, Role.PANEL);
        double below = name.draw(plan.scene, Zone.TITLE, MARGIN, 16, Ink.of(Role.TEXT));
        spot(new Rect(MARGIN, 16, Math.max(60, name.width()), name.height()), Literals.ELEMENT__NAME,
                plan.sayings.nameOf(journey), null);
        sort.draw(plan.scene, Zone.TITLE, MARGIN, below + 2, Ink.of(Role.MUTED));
        double top = below + 2 + sort.height() + 12;
        plan.icon(Zone.TITLE, Sign.PERSON, MARGIN, top + 2, ICON, Role.ROUTE);
        double x = MARGIN + ICON + 10;
        for (Fact fact : facts) {
            plan.wrap(fact.label(), factWidth, Styles.LABEL).draw(plan.scene, Zone.TITLE, x, top, Ink.of(Role.FAINT));
            fact.text().draw(plan.scene, Zone.TITLE, x, top + labelHeight(), Ink.of(fact.empty() ? Role.FAINT : Role.TEXT));
            spot(new Rect(x, top, factWidth, labelHeight() + fact.text().height()), fact.feature(), fact.says(), fact.other());
            x += factWidth + BETWEEN;
        }
        plan.scene.add(Zone.TITLE, new Line(0, height - 0.5, plan.width, height - 0.5, Stroke.of(Ink.of(Role.HAIRLINE), 1)));
    }

    private double labelHeight() {
        return plan.measurer.lineHeight(Styles.LABEL) + 1;
    }

    private void spot(Rect area, EStructuralFeature feature, String says, String other) {
        plan.spot(Zone.TITLE, null, area, Part.JOURNEY, journey.getId(), feature, "", says, other);
    }

    private void fact(String key, String text, EStructuralFeature feature, String other) {
        String label = plan.words.get(key);
        boolean empty = text == null || text.isBlank();
        facts.add(new Fact(label, plan.wrap(empty ? "\u2013" : text, factWidth, Styles.FACT), empty, feature,
                plan.words.get("says.fact", label, empty ? "\u2013" : text), other));
    }

    private String sort() {
        List<String> sorts = new ArrayList<>();
        if (plan.options.isBlueprint()) {
            sorts.add(plan.words.get("sort.blueprint"));
        }
        sorts.add(plan.words.of(journey.getKind()));
        sorts.add(plan.words.of(journey.getForm()));
        if (journey.getCustomersPerYear() != null) {
            sorts.add(plan.words.get("customers.year", journey.getCustomersPerYear()));
        }
        if (plan.options.overlay() != null) {
            sorts.add(plan.words.get("laid.over", plan.sayings.nameOf(plan.options.overlay())));
        }
        plan.source.observed().ifPresent(observed -> sorts.add(plan.words.get("laid.observed", observed.source(),
                plan.words.number(observed.cases()), plan.words.percent(observed.fitness()))));
        return String.join("   \u00b7   ", sorts);
    }
}
