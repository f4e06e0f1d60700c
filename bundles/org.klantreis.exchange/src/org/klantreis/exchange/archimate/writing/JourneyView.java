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
import org.klantreis.exchange.archimate.file.Identifiers;
import org.klantreis.model.Activity;
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
    private static final int NARROW = 105;
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
                ArchiNode drawn = step(step, left, TOP + 2 * HEAD, stepHeight, bottom + 3 * GAP);
                steps.add(drawn);
                left += drawn.width() + GAP;
            }
            int width = Math.max(WIDTH, left - x);
            stages.add(node(stage, x, TOP + HEAD, width, stageHeight, steps));
            x += width + GAP;
        }
        List<ArchiNode> all = new ArrayList<>();
        ArchiNode whole = node(journey, GAP, TOP, Math.max(WIDTH, x - GAP), bottom - TOP, stages);
        all.add(whole);
        if (journey.getPersona() != null && exported.of(journey.getPersona()).isPresent()) {
            int middle = whole.x() + whole.width() / 2;
            ArchiNode persona = node(journey.getPersona(), middle - WIDTH / 2, GAP, WIDTH, HEIGHT, List.of());
            all.add(0, persona);
            connect(journey.getPersona(), persona, journey, whole);
        }
        all.addAll(below.keySet());
        return new ArchiView("id-" + Identifiers.name("view " + journey.getId()),
                journey.getName() == null ? "" : journey.getName(), all, connections);
    }

    private ArchiNode step(Step step, int x, int y, int height, int bottom) {
        Collection<Element> services = services(step);
        Collection<Element> applications = applications(step, services);
        int most = Math.max(services.size(), applications.size());
        int width = Math.max(WIDTH, most * (NARROW + GAP) - GAP);
        List<ArchiNode> inside = new ArrayList<>();
        Map<Element, ArchiNode> content = new LinkedHashMap<>();
        int at = y + HEAD;
        for (Element element : content(step)) {
            ArchiNode node = node(element, x + GAP, at, width, HEIGHT, List.of());
            inside.add(node);
            content.put(element, node);
            at += HEIGHT + GAP;
        }
        Map<Element, ArchiNode> serving = row(services, x + GAP, width, bottom);
        Map<Element, ArchiNode> systems = row(applications, x + GAP, width, bottom + HEIGHT + 3 * GAP);
        connect(serving, content);
        connect(systems, serving);
        systems.forEach((system, from) -> content.forEach((element, to) -> {
            if (serving.keySet().stream().noneMatch(service -> ((Service) service).getApplications().contains(system))) {
                connect(system, from, element, to);
            }
        }));
        return node(step, x, y, width + 2 * GAP, height, inside);
    }

    private Collection<Element> applications(Step step, Collection<Element> services) {
        Set<Element> applications = new LinkedHashSet<>();
        services.forEach(service -> applications.addAll(((Service) service).getApplications()));
        step.getActivities().stream().map(Activity::getApplication).filter(application -> application != null)
                .forEach(applications::add);
        applications.removeIf(application -> exported.of(application).isEmpty());
        return applications;
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

    /** Boxes beside each other, in the middle of a width: so no line passes behind another box of the row. */
    private Map<Element, ArchiNode> row(Collection<? extends Element> elements, int left, int width, int y) {
        Map<Element, ArchiNode> row = new LinkedHashMap<>();
        int x = left + (width - elements.size() * (NARROW + GAP) + GAP) / 2;
        for (Element element : elements) {
            ArchiNode node = node(element, x, y, NARROW, HEIGHT, List.of());
            row.put(element, node);
            below.put(node, element);
            x += NARROW + GAP;
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
