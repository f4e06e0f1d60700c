/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.file;

import java.util.List;
import java.util.Map;

import org.klantreis.exchange.xml.XmlOutput;

/** Writes CJML 2.0. */
public final class CjmlWriter {
    private static final List<String> TIMES = List.of("timeOriginated", "timeReceived", "timeConsumed", "timeStarted",
            "timeCompleted");

    private final XmlOutput xml = new XmlOutput();

    /** Returns journeys as the bytes of a file. */
    public byte[] write(List<CjmlJourney> journeys) {
        xml.begin("CJML", "version", "2.0");
        journeys.forEach(this::journey);
        return xml.end().toBytes();
    }

    private void journey(CjmlJourney journey) {
        xml.begin(journey.planned() ? "plannedJourney" : "actualJourney");
        xml.text("journeyID", journey.id()).text("journeyTitle", journey.title());
        textIfAny("plannedReference", journey.plannedReference());
        if (!journey.phases().isEmpty()) {
            xml.begin("journeyPhases");
            journey.phases().forEach(phase -> xml.begin("journeyPhase", "phaseID", phase.id()).text("phaseName", phase.name())
                    .text("phaseDescription", phase.description()).end());
            xml.end();
        }
        textIfAny("journeyShortSummary", journey.summary());
        textIfAny("journeyStatus", journey.status());
        xml.begin("actors");
        actors("endUser", journey.customers());
        actors("serviceProvider", journey.providers());
        xml.end().begin("touchpoints");
        journey.points().forEach(point -> point(point, journey.planned()));
        xml.end().end();
    }

    private void actors(String kind, List<CjmlActor> actors) {
        String name = kind.equals("endUser") ? "actorName" : "companyName";
        for (CjmlActor actor : actors) {
            xml.begin(kind, "actorID", actor.id());
            if (!actor.name().equals(actor.id())) {
                xml.text(name, actor.name());
            }
            xml.end();
        }
    }

    private void point(CjmlPoint point, boolean planned) {
        xml.begin((planned ? "planned" : "actual") + (point.receiver().isPresent() ? "CommunicationPoint" : "Action"));
        xml.text("touchpointID", point.id());
        if (!point.phase().isEmpty()) {
            xml.empty("belongsTo", "phaseIDref", point.phase());
        }
        textIfAny("compliance", point.further().getOrDefault("compliance", ""));
        party("initiator", point.initiator());
        point.receiver().ifPresent(receiver -> party("receiver", receiver));
        if (!point.channel().isEmpty()) {
            xml.begin("channel").text("channelName", point.channel()).end();
        }
        textIfAny("comment", point.comment());
        times(point.further());
        String rating = point.further().getOrDefault("experienceRating", "");
        if (!point.experience().isEmpty() || !rating.isEmpty()) {
            xml.begin("touchpointExperience");
            textIfAny("experienceDescription", point.experience());
            textIfAny("experienceRating", rating);
            xml.end();
        }
        textIfAny("category", point.further().getOrDefault("category", ""));
        xml.end();
    }

    private void times(Map<String, String> further) {
        if (TIMES.stream().anyMatch(further::containsKey)) {
            xml.begin("timestamps");
            TIMES.forEach(time -> textIfAny(time, further.getOrDefault(time, "")));
            xml.end();
        }
    }

    private void party(String role, CjmlParty party) {
        xml.begin(role).empty("refersTo", "actorIDref", party.actor());
        xml.text(role + "Label", party.label()).end();
    }

    private void textIfAny(String name, String text) {
        if (!text.isEmpty()) {
            xml.text(name, text);
        }
    }
}
