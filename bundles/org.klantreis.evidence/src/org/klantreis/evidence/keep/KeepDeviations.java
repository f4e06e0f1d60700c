/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.keep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.evidence.conformance.Deviation;
import org.klantreis.evidence.statistics.WilsonInterval;
import org.klantreis.model.Channel;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Observation;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Property;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.identity.Identities;

/**
 * Keeps deviations that a log shows as observations at the steps of the journey, beside those of shadowing.
 *
 * <pre>{@code
 * KeepDeviations.Kept kept = new KeepDeviations(journey, log).execute(conformance, 0.05, LocalDate.now());
 * project.save();
 * }</pre>
 *
 * <p>What was kept from the same log before is brought up to date instead of being kept twice: an observation knows its log by a
 * property. Observations of others are never touched. In the workbench, run it within a command that records changes.
 */
public final class KeepDeviations {
    /** The key of the property that names the event log of an observation, by its id. */
    public static final String LOG = "event log";

    private final Journey journey;
    private final EventLog log;

    /**
     * How many observations were made or brought up to date.
     *
     * @param added new ones
     * @param updated those that were there and say something else now
     * @param same those that were there and say the same
     */
    public record Kept(int added, int updated, int same) {
    }

    /**
     * Prepares it.
     *
     * @param journey the journey whose steps get the observations
     * @param log the log, whose links tell which unit, channel or touchpoint is meant
     */
    public KeepDeviations(Journey journey, EventLog log) {
        this.journey = journey;
        this.log = log;
    }

    /**
     * Changes the journey.
     *
     * @param found the journey held against the log
     * @param leastShare deviations that a smaller share of cases shows are not kept, 0 to 1
     * @param date the day that the observations name
     * @return what was done
     */
    public Kept execute(Conformance found, double leastShare, LocalDate date) {
        Map<String, Step> steps = new HashMap<>();
        journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).forEach(step -> steps.put(step.getId(), step));
        int added = 0;
        int updated = 0;
        int same = 0;
        for (Deviation deviation : found.deviations()) {
            Step step = steps.get(deviation.step());
            if (step == null || deviation.share() < leastShare) {
                continue;
            }
            Observation there = find(step, deviation);
            if (there == null) {
                step.getObservations().add(fill(made(deviation), deviation, date));
                added++;
            } else if (documentation(deviation).equals(there.getDocumentation())) {
                same++;
            } else {
                fill(there, deviation, date);
                updated++;
            }
        }
        return new Kept(added, updated, same);
    }

    private Observation find(Step step, Deviation deviation) {
        return step.getObservations().stream().filter(o -> o.getKind() == deviation.kind() && isOfLog(o)
                && (deviation.insteadId() == null || deviation.insteadId().equals(insteadId(o)))).findFirst().orElse(null);
    }

    private boolean isOfLog(Observation observation) {
        return observation.getProperties().stream().anyMatch(p -> LOG.equals(p.getKey()) && log.getId().equals(p.getValue()));
    }

    private static String insteadId(Observation observation) {
        return switch (observation.getKind()) {
            case EXTRA -> observation.getTouchpoint() == null ? null : observation.getTouchpoint().getId();
            case OTHER_UNIT -> observation.getUnit() == null ? null : observation.getUnit().getId();
            case OTHER_CHANNEL -> observation.getChannel() == null ? null : observation.getChannel().getId();
            case MISSING, OTHER_ORDER, AS_PLANNED -> null;
        };
    }

    private Observation made(Deviation deviation) {
        Observation made = KlantreisFactory.eINSTANCE.createObservation();
        made.setId(Identities.next());
        made.setKind(deviation.kind());
        Property property = KlantreisFactory.eINSTANCE.createProperty();
        property.setId(Identities.next());
        property.setKey(LOG);
        property.setValue(log.getId());
        made.getProperties().add(property);
        switch (deviation.kind()) {
            case EXTRA -> made.setTouchpoint(touchpoint(deviation.insteadId()));
            case OTHER_UNIT -> made.setUnit(unit(deviation.insteadId()));
            case OTHER_CHANNEL -> made.setChannel(channel(deviation.insteadId()));
            case MISSING, OTHER_ORDER, AS_PLANNED -> {
                // the step says it all
            }
        }
        return made;
    }

    private Observation fill(Observation observation, Deviation deviation, LocalDate date) {
        observation.setName(name(deviation));
        observation.setDocumentation(documentation(deviation));
        observation.setDate(date);
        return observation;
    }

    private static String name(Deviation deviation) {
        return percent(deviation.share()) + switch (deviation.kind()) {
            case MISSING -> " of cases skip it";
            case EXTRA -> " of cases also meet " + deviation.instead();
            case OTHER_ORDER -> " of cases meet it in another order";
            case OTHER_UNIT -> " of cases: by " + deviation.instead();
            case OTHER_CHANNEL -> " of cases: via " + deviation.instead();
            case AS_PLANNED -> " of cases meet it as on paper";
        };
    }

    private String documentation(Deviation deviation) {
        WilsonInterval interval = WilsonInterval.of(deviation.cases(), deviation.n());
        return "Seen in " + deviation.cases() + " of " + deviation.n() + " cases of the event log \u201c" + log.getName()
                + "\u201d: 95 % interval " + percent(interval.low()) + " to " + percent(interval.high()) + ".";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", share * 100);
    }

    private Touchpoint touchpoint(String id) {
        return first(log.getActivities().stream().map(link -> link.getTouchpoint()).filter(t -> t != null && id.equals(t.getId())).toList());
    }

    private OrganisationUnit unit(String id) {
        return first(log.getUnits().stream().map(link -> link.getUnit()).filter(u -> u != null && id.equals(u.getId())).toList());
    }

    private Channel channel(String id) {
        return first(log.getChannels().stream().map(link -> link.getChannel()).filter(c -> c != null && id.equals(c.getId())).toList());
    }

    private static <T> T first(List<T> found) {
        return found.isEmpty() ? null : found.get(0);
    }
}
