/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.exchange.archimate.file.ArchiConnection;
import org.klantreis.exchange.archimate.file.ArchiNode;
import org.klantreis.exchange.archimate.file.ArchiView;
import org.klantreis.exchange.archimate.mapping.Identifiers;
import org.klantreis.model.Activity;
import org.klantreis.model.Application;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.Service;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

/**
 * Draws a journey as architects do: the persona above, stages with steps, in each step its touchpoint and activities,
 * below it the services that serve it, below those their applications.
 */
final class JourneyView {
    private static final Set<String> SHOWN = Set.of("Serving", "Assignment");
    private static final int WIDTH = 160;
    private static final int HEIGHT = 55;
    private static final int GAP = 15;
    private static final int HEAD = 30;
    private static final int TOP = HEIGHT + 3 * GAP;

    private final Exported exported;
    private final Journey journey;
    private final List<ArchiConnection> connections = new ArrayList<>();
    private final Map<ArchiNode, Element> below = new LinkedHashMap<>();
    private int nodes;

    JourneyView(Exported exported, Journey journey) {
        this.exported = exported;
        this.journey = journey;
    }

    ArchiView draw() {
        int inSteps = journey.getStages().stream().flatMap(stage -> stage.getSteps().stream())
                .mapToInt(step -> content(step).size()).max().orElse(0);
        int stepHeight = HEAD + GAP + inSteps * (HEIGHT + GAP);
        int stageHeight = HEAD + stepHeight + GAP;
        int bottom = TOP + HEAD + stageHeight + GAP;
        List<ArchiNode> stages = new ArrayList<>();
        int x = 2 * GAP;
        for (Stage stage : journey.getStages()) {
            List<ArchiNode> steps = new ArrayList<>();
            int left = x + GAP;
            for (Step step : stage.getSteps()) {
                steps.add(step(step, left, TOP + 2 * HEAD, stepHeight, bottom + 3 * GAP));
                left += WIDTH + 3 * GAP;
            }
            int width = Math.max(WIDTH, left - x);
            stages.add(node(stage, x, TOP + HEAD, width, stageHeight, steps));
            x += width + GAP;
        }
        List<ArchiNode> all = new ArrayList<>();
        ArchiNode whole = node(journey, GAP, TOP, Math.max(WIDTH, x - GAP), bottom - TOP, stages);
        all.add(whole);
        if (journey.getPersona() != null && exported.of(journey.getPersona()).isPresent()) {
            ArchiNode persona = node(journey.getPersona(), GAP, GAP, WIDTH, HEIGHT, List.of());
            all.add(0, persona);
            connect(journey.getPersona(), persona, journey, whole);
        }
        all.addAll(below.keySet());
        return new ArchiView("id-" + Identifiers.name("view " + journey.getId()),
                journey.getName() == null ? "" : journey.getName(), all, connections);
    }

    private ArchiNode step(Step step, int x, int y, int height, int bottom) {
        List<ArchiNode> inside = new ArrayList<>();
        Map<Element, ArchiNode> content = new LinkedHashMap<>();
        int at = y + HEAD;
        for (Element element : content(step)) {
            ArchiNode node = node(element, x + GAP, at, WIDTH, HEIGHT, List.of());
            inside.add(node);
            content.put(element, node);
            at += HEIGHT + GAP;
        }
        Map<Element, ArchiNode> services = row(services(step), x + GAP, bottom);
        Set<Element> applications = new LinkedHashSet<>();
        step.getActivities().stream().map(Activity::getApplication).filter(application -> application != null)
                .forEach(applications::add);
        services.keySet().forEach(service -> applications.addAll(((Service) service).getApplications()));
        applications.removeIf(application -> exported.of(application).isEmpty());
        Map<Element, ArchiNode> systems = row(applications, x + GAP, bottom + services.size() * (HEIGHT + GAP) + 2 * GAP);
        connect(services, content);
        connect(systems, content);
        connect(systems, services);
        return node(step, x, y, WIDTH + 2 * GAP, height, inside);
    }

    private static List<Element> content(Step step) {
        List<Element> content = new ArrayList<>();
        if (step.getTouchpoint() != null) {
            content.add(step.getTouchpoint());
        }
        content.addAll(step.getActivities());
        return content;
    }

    private Collection<Element> services(Step step) {
        Set<Element> services = new LinkedHashSet<>();
        if (step.getTouchpoint() != null && step.getTouchpoint().getService() != null) {
            services.add(step.getTouchpoint().getService());
        }
        step.getActivities().stream().map(Activity::getService).filter(service -> service != null).forEach(services::add);
        services.removeIf(service -> exported.of(service).isEmpty());
        return services;
    }

    private Map<Element, ArchiNode> row(Collection<? extends Element> elements, int x, int top) {
        Map<Element, ArchiNode> row = new LinkedHashMap<>();
        int y = top;
        for (Element element : elements) {
            ArchiNode node = node(element, x, y, WIDTH, HEIGHT, List.of());
            row.put(element, node);
            below.put(node, element);
            y += HEIGHT + GAP;
        }
        return row;
    }

    private void connect(Map<Element, ArchiNode> sources, Map<Element, ArchiNode> targets) {
        sources.forEach((source, from) -> targets.forEach((target, to) -> connect(source, from, target, to)));
    }

    private void connect(Element source, ArchiNode from, Element target, ArchiNode to) {
        exported.between(source, target, SHOWN).ifPresent(relation -> connections.add(new ArchiConnection(
                "id-" + Identifiers.name("line " + journey.getId() + " " + from.id() + " " + to.id()), relation.id(), from.id(),
                to.id())));
    }

    private ArchiNode node(Element element, int x, int y, int width, int height, List<ArchiNode> children) {
        return new ArchiNode("id-" + Identifiers.name("box " + journey.getId() + " " + nodes++),
                exported.of(element).orElseThrow().id(), x, y, width, height, children);
    }
}
