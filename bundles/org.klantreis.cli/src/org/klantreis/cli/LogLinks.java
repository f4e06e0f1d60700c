/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.link.Proposal;
import org.klantreis.evidence.link.ProposeLinks;
import org.klantreis.model.ActivityMapping;
import org.klantreis.model.ChannelMapping;
import org.klantreis.model.Element;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.PersonaMapping;
import org.klantreis.model.UnitMapping;
import org.klantreis.model.project.LandscapeProject;

/** What the values of a log are linked to in the model: what is, what could be, and what was accepted. */
final class LogLinks {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final int SHOWN = 10;

    private final LandscapeProject project;
    private final EventLog log;
    private final Events events;
    private final List<Kind> kinds = new ArrayList<>();

    /** One kind of values. */
    private static final class Kind {
        private final String noun;
        private final int values;
        private int linked;
        private int accepted;
        private final List<String> proposed = new ArrayList<>();

        Kind(String noun, int values) {
            this.noun = noun;
            this.values = values;
        }
    }

    LogLinks(LandscapeProject project, EventLog log, Events events) {
        this.project = project;
        this.log = log;
        this.events = events;
    }

    /** Proposes links for values that have none; with {@code accept} makes those that leave little doubt. */
    void propose(boolean accept) {
        project.landscape().ifPresent(landscape -> {
            ProposeLinks links = new ProposeLinks(landscape);
            Set<String> units = new TreeSet<>(log.getUnits().stream().map(UnitMapping::getValue).toList());
            propose("units", events.unitNames(), units, links::units, accept, (value, unit) -> {
                UnitMapping mapping = MAKE.createUnitMapping();
                mapping.setValue(value);
                mapping.setUnit(unit);
                log.getUnits().add(mapping);
            });
            Set<String> activities = new TreeSet<>(log.getActivities().stream().map(ActivityMapping::getActivity).toList());
            propose("activities", events.activityNames(), activities, links::touchpoints, accept, (value, touchpoint) -> {
                ActivityMapping mapping = MAKE.createActivityMapping();
                mapping.setActivity(value);
                mapping.setTouchpoint(touchpoint);
                log.getActivities().add(mapping);
            });
            Set<String> channels = new TreeSet<>(log.getChannels().stream().map(ChannelMapping::getValue).toList());
            propose("channels", events.channelNames(), channels, links::channels, accept, (value, channel) -> {
                ChannelMapping mapping = MAKE.createChannelMapping();
                mapping.setValue(value);
                mapping.setChannel(channel);
                log.getChannels().add(mapping);
            });
            Set<String> personas = new TreeSet<>(log.getPersonas().stream().map(PersonaMapping::getValue).toList());
            propose("customer groups", events.segmentNames(), personas, links::personas, accept, (value, persona) -> {
                PersonaMapping mapping = MAKE.createPersonaMapping();
                mapping.setValue(value);
                mapping.setPersona(persona);
                log.getPersonas().add(mapping);
            });
        });
    }

    /** Asks for proposals of one kind. */
    private interface Asking<T extends Element> {
        List<Proposal<T>> about(List<String> values);
    }

    private <T extends Element> void propose(String noun, List<String> values, Set<String> linked, Asking<T> asking, boolean accept,
            BiConsumer<String, T> link) {
        if (values.isEmpty()) {
            return;
        }
        Kind kind = new Kind(noun, values.size());
        kinds.add(kind);
        kind.linked = (int) values.stream().filter(linked::contains).count();
        for (Proposal<T> proposal : asking.about(values.stream().filter(value -> !linked.contains(value)).toList())) {
            proposal.best().ifPresent(best -> {
                if (accept && proposal.isClear()) {
                    link.accept(proposal.value(), best.element());
                    kind.accepted++;
                } else {
                    kind.proposed.add("«" + proposal.value() + "» → «" + best.element().getName() + "» ("
                            + String.format(Locale.ROOT, "%.2f", best.certainty()) + ")");
                }
            });
        }
    }

    void tell(PrintWriter out) {
        boolean some = false;
        for (Kind kind : kinds) {
            out.println("Linked " + kind.noun + ": " + ImportLogReport.number(kind.linked + kind.accepted) + " of "
                    + ImportLogReport.number(kind.values) + (kind.accepted > 0 ? ", " + ImportLogReport.number(kind.accepted) + " of them now" : "")
                    + (kind.proposed.isEmpty() ? "." : "; " + ImportLogReport.number(kind.proposed.size()) + " proposed:"));
            kind.proposed.stream().limit(SHOWN).forEach(proposal -> out.println("  " + proposal));
            if (kind.proposed.size() > SHOWN) {
                out.println("  and " + ImportLogReport.number(kind.proposed.size() - SHOWN) + " more");
            }
            some |= !kind.proposed.isEmpty() && kind.accepted == 0;
        }
        if (some) {
            out.println("--accept-links makes the links whose names leave little doubt; correct them in the workbench.");
        }
    }

    /** Returns the same for machines. */
    List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Kind kind : kinds) {
            rows.add(ImportLogReport.row("linked " + kind.noun, kind.linked + kind.accepted, "of " + kind.values, ""));
            kind.proposed.forEach(proposal -> rows.add(ImportLogReport.row("proposed " + kind.noun, null, proposal, "")));
        }
        return rows;
    }
}
