/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.exchange.Remark;
import org.klantreis.exchange.cjml.file.CjmlActor;
import org.klantreis.exchange.cjml.file.CjmlJourney;
import org.klantreis.exchange.cjml.file.CjmlParty;
import org.klantreis.exchange.cjml.file.CjmlPhase;
import org.klantreis.exchange.cjml.file.CjmlPoint;
import org.klantreis.exchange.cjml.file.Words;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Property;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;

/** Makes the CJML of one journey. */
public final class JourneyExport {
    private static final String CUSTOMER = "customer";
    private static final List<EStructuralFeature> LOST = List.of(Literals.STEP__DOES, Literals.STEP__THINKS, Literals.STEP__FEELS,
            Literals.STEP__MARK, Literals.STEP__IMPORTANCE, Literals.STEP__MOMENT_OF_TRUTH, Literals.STEP__PAIN,
            Literals.STEP__NEED, Literals.STEP__MEASUREMENTS, Literals.STEP__OBSERVATIONS, Literals.STEP__NEXT,
            Literals.STEP__CHOICE);

    private final Journey journey;
    private final boolean planned;
    private final List<Remark> losses;
    private final Map<String, CjmlActor> providers = new LinkedHashMap<>();
    private final Map<String, Integer> lost = new LinkedHashMap<>();
    private final CjmlActor customer;

    /**
     * Prepares it.
     *
     * @param journey the journey
     * @param planned whether it becomes a planned one
     * @param losses takes what CJML has no place for
     */
    public JourneyExport(Journey journey, boolean planned, List<Remark> losses) {
        this.journey = journey;
        this.planned = planned;
        this.losses = losses;
        this.customer = journey.getPersona() == null ? new CjmlActor(CUSTOMER, CUSTOMER)
                : new CjmlActor(journey.getPersona().getId(), text(journey.getPersona().getName()));
    }

    /** Makes it. */
    public CjmlJourney make() {
        List<CjmlPhase> phases = new ArrayList<>();
        List<CjmlPoint> points = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            phases.add(new CjmlPhase(stage.getId(), text(stage.getName()), text(stage.getDocumentation())));
            for (Step step : stage.getSteps()) {
                points.add(point(step, stage));
                step.getActivities().forEach(activity -> action(activity, stage).ifPresent(points::add));
            }
        }
        lost.forEach((what, count) -> losses.add(new Remark("«" + journey.getName() + "»",
                what + (count == 1 ? " of 1 step was" : " of " + count + " steps was")
                + " left out, since CJML has no place for it.")));
        String reference = planned || journey.getAsIs() == null ? "" : journey.getAsIs().getId();
        return new CjmlJourney(planned, journey.getId(), text(journey.getName()), text(journey.getDocumentation()),
                text(Values.property(journey, Words.STATUS)), reference, phases, List.of(customer),
                List.copyOf(providers.values()), points);
    }

    private CjmlPoint point(Step step, Stage stage) {
        noteLosses(step);
        Touchpoint touchpoint = step.getTouchpoint();
        CjmlParty self = new CjmlParty(customer.id(), text(step.getName()));
        String channel = touchpoint == null || touchpoint.getChannel() == null ? "" : text(touchpoint.getChannel().getName());
        Optional<CjmlParty> other = touchpoint == null ? Optional.empty() : provider(touchpoint.getOwner(), touchpoint.getName());
        if (touchpoint != null && (touchpoint.getKind() == TouchpointKind.INDIRECT || other.isEmpty())) {
            String why = touchpoint.getKind() == TouchpointKind.INDIRECT ? "is indirect" : "has no owner";
            losses.add(new Remark("«" + journey.getName() + "», «" + step.getName() + "»", "its touchpoint «"
                    + touchpoint.getName() + "» " + why + ", so it was exported as an action of the customer."));
            other = Optional.empty();
            channel = "";
        }
        boolean providerBegins = other.isPresent() && Words.PROVIDER.equals(Values.property(step, Words.INITIATOR));
        Map<String, String> further = new TreeMap<>();
        for (Property property : step.getProperties()) {
            if (property.getKey() != null && property.getKey().startsWith(Words.PREFIX)
                    && !property.getKey().equals(Words.INITIATOR)) {
                further.put(property.getKey().substring(Words.PREFIX.length()), text(property.getValue()));
            }
        }
        if (!planned && step.getMark() != null) {
            further.putIfAbsent("experienceRating", step.getMark().toString());
        }
        return new CjmlPoint(id(step), stage.getId(), providerBegins ? other.get() : self,
                other.isPresent() ? Optional.of(providerBegins ? self : other.get()) : Optional.empty(), channel,
                text(step.getDocumentation()), planned ? "" : text(step.getFeels()), further, 1);
    }

    /** A step that shows one of the planned journey has its id there, by which CJML compares the two. */
    private String id(Step step) {
        return !planned && step.getAsIs().size() == 1 ? step.getAsIs().get(0).getId() : step.getId();
    }

    private Optional<CjmlPoint> action(Activity activity, Stage stage) {
        Optional<CjmlParty> party = provider(activity.getUnit(), activity.getName());
        if (party.isEmpty()) {
            losses.add(new Remark("«" + journey.getName() + "», «" + activity.getName() + "»",
                    "nobody is said to do this activity, so it was left out."));
        }
        return party.map(initiator -> new CjmlPoint(activity.getId(), stage.getId(), initiator, Optional.empty(), "",
                text(activity.getDocumentation()), "", Map.of(), 1));
    }

    private Optional<CjmlParty> provider(OrganisationUnit unit, String label) {
        if (unit == null) {
            return Optional.empty();
        }
        providers.putIfAbsent(unit.getId(), new CjmlActor(unit.getId(), text(unit.getName())));
        return Optional.of(new CjmlParty(unit.getId(), text(label)));
    }

    private void noteLosses(Step step) {
        for (EStructuralFeature feature : LOST) {
            boolean told = !planned && (feature == Literals.STEP__FEELS || feature == Literals.STEP__MARK);
            if (!told && step.eIsSet(feature)) {
                lost.merge(feature.getName(), 1, Integer::sum);
            }
        }
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
