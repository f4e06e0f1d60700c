/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.klantreis.exchange.archimate.file.ArchiElement;
import org.klantreis.exchange.archimate.file.ArchiProperty;
import org.klantreis.exchange.archimate.file.ArchiRelation;
import org.klantreis.exchange.archimate.file.Identifiers;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.archimate.mapping.Link;
import org.klantreis.model.Activity;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Transition;

/** Makes the relationships of an export. */
final class Relations {
    private static final String ASSOCIATION = "Association";
    private static final String TRIGGERING = "Triggering";
    private static final ArchiProperty DERIVED = new ArchiProperty(Keys.DERIVED, "true");

    private final Exported exported;

    Relations(Exported exported) {
        this.exported = exported;
    }

    void addAll() {
        for (Map.Entry<Element, ArchiElement> entry : exported.elements().entrySet()) {
            Link.of(entry.getKey().eClass()).forEach(link -> link(entry.getKey(), link));
        }
        exported.elements().keySet().forEach(element -> {
            if (element instanceof Journey journey) {
                order(journey);
            } else if (element instanceof Step step) {
                step.getNext().forEach(next -> transition(step, next));
            }
        });
    }

    private void link(Element holder, Link link) {
        EReference reference = link.reference();
        Object value = holder.eGet(reference);
        List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        for (int i = 0; i < targets.size(); i++) {
            ArchiElement other = exported.of((Element) targets.get(i)).orElse(null);
            if (other != null) {
                List<ArchiProperty> properties = new ArrayList<>();
                properties.add(new ArchiProperty(Keys.REFERENCE, link.name()));
                if (reference.isContainment()) {
                    properties.add(new ArchiProperty(Keys.POSITION, Integer.toString(i)));
                }
                ArchiElement self = exported.of(holder).orElseThrow();
                ArchiElement source = link.fromHolder() ? self : other;
                ArchiElement target = link.fromHolder() ? other : self;
                String type = type(link, source.type(), target.type());
                String id = holder.getId() + " " + link.name() + " " + ((Element) targets.get(i)).getId();
                add(id, type, type.equals(ASSOCIATION) ? words(reference) : "", source, target, properties);
            }
        }
    }

    /** What ArchiMate does not allow between two types becomes an association, which it always allows. */
    private static String type(Link link, String source, String target) {
        boolean allowed = switch (link.relation()) {
            case "Composition" -> !source.startsWith("Business") || source.equals(target) || link.reference().getEType().getName()
                    .matches("Stage|Step|Activity");
            case "Assignment" -> target.startsWith("Business");
            case "Serving" -> !(source.equals("BusinessService") && target.equals("TechnologyService"))
                    || link.reference().isMany();
            default -> true;
        };
        if (allowed) {
            return link.relation();
        }
        return source.equals("BusinessActor") && target.equals("BusinessRole") ? "Assignment" : ASSOCIATION;
    }

    private static String words(EReference reference) {
        return reference.getName().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }

    /** Shows the plain order, which a landscape does not store. */
    private void order(Journey journey) {
        Step before = null;
        for (Stage stage : journey.getStages()) {
            for (Step step : stage.getSteps()) {
                if (before != null && before.getNext().isEmpty()) {
                    follow(before, step);
                }
                before = step;
                Activity previous = null;
                for (Activity activity : step.getActivities()) {
                    if (previous != null) {
                        follow(previous, activity);
                    }
                    previous = activity;
                }
            }
        }
    }

    private void follow(Element before, Element after) {
        add("next " + before.getId() + " " + after.getId(), TRIGGERING, "", exported.of(before).orElseThrow(),
                exported.of(after).orElseThrow(), List.of(DERIVED));
    }

    private void transition(Step from, Transition transition) {
        ArchiElement target = transition.getTarget() == null ? null : exported.of(transition.getTarget()).orElse(null);
        if (target != null) {
            exported.add(new ArchiRelation("id-" + transition.getId(), TRIGGERING, text(transition.getName()),
                    text(transition.getDocumentation()), exported.of(from).orElseThrow().id(), target.id(),
                    Properties.of(transition)));
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private void add(String idOf, String type, String name, ArchiElement source, ArchiElement target,
            List<ArchiProperty> properties) {
        exported.add(new ArchiRelation("id-" + Identifiers.name(idOf), type, name, "", source.id(), target.id(), properties));
    }
}
