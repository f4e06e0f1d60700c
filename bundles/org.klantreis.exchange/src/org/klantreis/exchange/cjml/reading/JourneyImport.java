/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.exchange.cjml.file.CjmlJourney;
import org.klantreis.exchange.cjml.file.CjmlParty;
import org.klantreis.exchange.cjml.file.CjmlPhase;
import org.klantreis.exchange.cjml.file.CjmlPoint;
import org.klantreis.exchange.cjml.file.Words;
import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Activity;
import org.klantreis.model.BlueprintLine;
import org.klantreis.model.Channel;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/**
 * Brings one journey to what the file says: what the end user takes part in is a step, what providers do among themselves are
 * activities of the step before.
 */
final class JourneyImport {
    private static final String INITIATOR = Words.INITIATOR;
    private static final String PROVIDER = Words.PROVIDER;

    private final Journey journey;
    private final Journey paper;
    private final Actors actors;
    private final Touchpoints touchpoints;
    private final Ids ids;
    private final Cast cast;
    private final Values values;
    private final Tally tally;
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<EList<?>, EObject> last = new IdentityHashMap<>();
    private final Set<String> used = new HashSet<>();
    private String place;
    private Step current;

    JourneyImport(Journey journey, Journey paper, Actors actors, Touchpoints touchpoints, Ids ids, Cast cast, Values values,
            Tally tally) {
        this.journey = journey;
        this.paper = paper;
        this.actors = actors;
        this.touchpoints = touchpoints;
        this.ids = ids;
        this.cast = cast;
        this.values = values;
        this.tally = tally;
    }

    void apply(CjmlJourney source) {
        for (CjmlPhase phase : source.phases()) {
            Stage stage = stage(phase.id());
            values.text(stage, Literals.ELEMENT__NAME, phase.name());
            values.text(stage, Literals.ELEMENT__DOCUMENTATION, phase.description());
        }
        for (CjmlPoint point : source.points()) {
            place = JourneysImport.place(source) + ", line " + point.line() + " (" + point.id() + ")";
            take(once(point));
        }
    }

    private CjmlPoint once(CjmlPoint point) {
        String id = point.id();
        for (int number = 2; !used.add(id); number++) {
            id = point.id() + " (" + number + ")";
        }
        if (id.equals(point.id())) {
            return point;
        }
        tally.remark(place, "its id occurs again in the journey; it was imported as «" + id + "».");
        return new CjmlPoint(id, point.phase(), point.initiator(), point.receiver(), point.channel(), point.comment(),
                point.experience(), point.further(), point.line());
    }

    private void take(CjmlPoint point) {
        check(point.initiator(), "initiator");
        point.receiver().ifPresent(receiver -> check(receiver, "receiver"));
        boolean begins = actors.isCustomer(point.initiator().actor());
        boolean receives = point.receiver().filter(receiver -> actors.isCustomer(receiver.actor())).isPresent();
        if (begins || receives || current == null) {
            step(point, begins || !receives);
        } else {
            activity(point, point.initiator(), "");
            point.receiver().ifPresent(receiver -> activity(point, receiver, " receiver"));
        }
    }

    private void check(CjmlParty party, String role) {
        if (party.actor().isEmpty()) {
            tally.remark(place, "it has no " + role + "; imported without.");
        } else if (!actors.isKnown(party.actor())) {
            tally.remark(place, "its " + role + " «" + party.actor() + "» is no actor of the journey; imported without.");
        }
    }

    private void step(CjmlPoint point, boolean customerBegins) {
        Step step = find(point);
        CjmlParty receiver = point.receiver().orElse(new CjmlParty("", ""));
        CjmlParty customer = customerBegins ? point.initiator() : receiver;
        CjmlParty provider = customerBegins ? receiver : point.initiator();
        String name = customer.label().isEmpty() ? provider.label() : customer.label();
        values.text(step, Literals.ELEMENT__NAME, name.isEmpty() ? point.id() : name);
        values.text(step, Literals.ELEMENT__DOCUMENTATION, point.comment());
        values.text(step, Literals.STEP__FEELS, point.experience());
        point.further().forEach((key, value) -> {
            if (!key.equals("experienceRating") || step.getMark() == null || !value.equals(step.getMark().toString())) {
                values.property(step, Words.PREFIX + key, value);
            }
        });
        if (!customerBegins) {
            values.property(step, INITIATOR, PROVIDER);
        }
        place(stage(phase(point)).getSteps(), step);
        trace(step, point);
        if (point.receiver().isPresent()) {
            meet(step, point, provider.label().isEmpty() ? step.getName() : provider.label(), provider.actor());
        }
        current = step;
    }

    /** An observed step may go by the id of the one that it shows. */
    private Step find(CjmlPoint point) {
        if (paper != null) {
            String id = ids.id(Literals.STEP, paper.getId(), point.id());
            for (Stage stage : journey.getStages()) {
                for (Step step : stage.getSteps()) {
                    if (step.getAsIs().size() == 1 && step.getAsIs().get(0).getId().equals(id)) {
                        tally.seen(step);
                        return step;
                    }
                }
            }
        }
        return ids.element(Literals.STEP, Step.class, journey.getId(), point.id(), this::isOurs);
    }

    private boolean isOurs(Element element) {
        return EcoreUtil.isAncestor(journey, element);
    }

    private void meet(Step step, CjmlPoint point, String name, String provider) {
        OrganisationUnit owner = actors.provider(provider).orElse(null);
        if (owner == null && actors.isCustomer(provider)) {
            tally.remark(place, "end users meet each other in it, so no unit of the organisation does.");
        }
        Channel channel = point.channel().isEmpty() ? null : cast.channel(point.channel());
        Touchpoint meant = step.getAsIs().size() == 1 ? step.getAsIs().get(0).getTouchpoint() : null;
        Touchpoint touchpoint = owner == null && meant != null ? meant : touchpoints.get(name, channel, owner);
        if (step.getTouchpoint() != touchpoint) {
            step.setTouchpoint(touchpoint);
            tally.touched(step);
        }
    }

    /** A step of an actual journey shows the one of the same id in the planned journey; a deviation shows none. */
    private void trace(Step step, CjmlPoint point) {
        if (paper != null && !point.id().startsWith("D")) {
            String id = ids.id(Literals.STEP, paper.getId(), point.id());
            paper.getStages().stream().flatMap(stage -> stage.getSteps().stream())
                    .filter(meant -> meant != step && meant.getId().equals(id)).findFirst().ifPresent(meant -> {
                        if (!step.getAsIs().contains(meant)) {
                            step.getAsIs().add(meant);
                            tally.touched(step);
                        }
                    });
        }
    }

    private void activity(CjmlPoint point, CjmlParty party, String role) {
        Activity activity = ids.element(Literals.ACTIVITY, Activity.class, journey.getId() + role, point.id(),
                this::isOurs);
        values.text(activity, Literals.ELEMENT__NAME, party.label().isEmpty() ? point.id() : party.label());
        if (role.isEmpty()) {
            values.text(activity, Literals.ELEMENT__DOCUMENTATION, point.comment());
        }
        if (tally.isNew(activity)) {
            activity.setLine(BlueprintLine.BACKSTAGE);
        }
        actors.provider(party.actor()).filter(unit -> activity.getUnit() != unit).ifPresent(unit -> {
            activity.setUnit(unit);
            tally.touched(activity);
        });
        place(current.getActivities(), activity);
    }

    private String phase(CjmlPoint point) {
        if (!point.phase().isEmpty() && !stages.containsKey(point.phase())) {
            tally.remark(place, "its phase «" + point.phase() + "» is no phase of the journey; a stage was made for it.");
        }
        return point.phase();
    }

    /** What is in no phase is in a stage of its own. */
    private Stage stage(String phase) {
        return stages.computeIfAbsent(phase, id -> {
            Stage stage = ids.element(Literals.STAGE, Stage.class, journey.getId(), id, this::isOurs);
            place(journey.getStages(), stage);
            if (tally.isNew(stage)) {
                stage.setName(id.isEmpty() ? "Whole journey" : id);
            }
            return stage;
        });
    }

    /** Puts a new element behind the one that came before it in the file; one that is there already stays where it is. */
    private <T extends Element> void place(EList<T> list, T element) {
        if (element.eContainer() == null) {
            List<T> all = new ArrayList<>(list);
            int at = all.indexOf(last.get(list));
            list.add(at < 0 ? list.size() : at + 1, element);
        }
        last.put(list, element);
    }
}
