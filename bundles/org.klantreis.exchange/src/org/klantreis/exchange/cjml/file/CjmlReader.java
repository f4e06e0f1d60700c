/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.xml.XmlFile;
import org.klantreis.exchange.xml.XmlNode;

/** Reads CJML 2.0 as it is written by the tools that write it; no two of them agree in every name. */
public final class CjmlReader {
    private static final Set<String> OF_JOURNEY = Set.of("journeyID", "journeyTitle", "plannedReference", "journeyPhases",
            "journeyShortSummary", "journeyLongSummary", "journeyStatus", "actors", "touchpoints");

    private final Tally tally;
    /** A later journey may refer to an actor of an earlier one. */
    private final Map<String, String> actorNames = new HashMap<>();

    /** Makes one that tells a tally what it did not understand. */
    public CjmlReader(Tally tally) {
        this.tally = tally;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its journeys, in order
     * @throws IOException when it cannot be read, is no XML, or no CJML
     */
    public List<CjmlJourney> read(Path file) throws IOException {
        XmlNode root;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            root = XmlFile.read(file, in, node -> true);
        }
        if (!root.name().equals("CJML")) {
            throw new IOException(file + " is no CJML: it begins with <" + root.name() + ">; a CJML file begins with <CJML>.");
        }
        List<CjmlJourney> journeys = new ArrayList<>();
        for (XmlNode node : root.children()) {
            if (node.name().equals("plannedJourney") || node.name().equals("actualJourney")) {
                journeys.add(journey(node, node.name().equals("plannedJourney"), journeys.size() + 1));
            } else {
                tally.unknown(node.name());
            }
        }
        return journeys;
    }

    private CjmlJourney journey(XmlNode node, boolean planned, int number) {
        node.children().stream().map(XmlNode::name).filter(name -> !OF_JOURNEY.contains(name))
                .forEach(name -> tally.unknown(node.name() + "/" + name));
        String id = node.textOf("journeyID").isEmpty() ? "journey " + number : node.textOf("journeyID");
        String title = line(node.textOf("journeyTitle"));
        List<CjmlPhase> phases = new ArrayList<>();
        node.child("journeyPhases").ifPresent(all -> all.children("journeyPhase").forEach(phase -> {
            String phaseId = phase.attribute("phaseID").strip();
            String name = line(phase.textOf("phaseName"));
            phases.add(new CjmlPhase(phaseId, name.isEmpty() ? phaseId : name, phase.textOf("phaseDescription")));
        }));
        List<CjmlPoint> points = new ArrayList<>();
        node.child("touchpoints").ifPresent(all -> all.children().forEach(point -> point(point, planned, points)));
        String summary = node.textOf("journeyShortSummary");
        String more = node.textOf("journeyLongSummary");
        return new CjmlJourney(planned, id, title.isEmpty() ? id : title,
                summary.isEmpty() || more.isEmpty() ? summary + more : summary + "\n\n" + more, node.textOf("journeyStatus"),
                node.textOf("plannedReference"), phases, actors(node, "endUser"), actors(node, "serviceProvider"), points);
    }

    private List<CjmlActor> actors(XmlNode journey, String kind) {
        List<CjmlActor> actors = new ArrayList<>();
        journey.child("actors").ifPresent(all -> all.children(kind).forEach(node -> {
            String id = (node.attribute("actorID").isBlank() ? node.attribute("actorIDref") : node.attribute("actorID")).strip();
            String name = node.children().stream().filter(child -> child.name().endsWith("Name") && !child.text().isBlank())
                    .map(child -> line(child.text().strip())).findFirst().orElse(actorNames.getOrDefault(id, id));
            actorNames.put(id, name);
            actors.add(new CjmlActor(id, name));
        }));
        return actors;
    }

    private void point(XmlNode node, boolean planned, List<CjmlPoint> points) {
        String begin = planned ? "planned" : "actual";
        boolean communication = node.name().equals(begin + "CommunicationPoint");
        if (!communication && !node.name().equals(begin + "Action")) {
            tally.unknown("touchpoints/" + node.name());
            return;
        }
        Map<String, String> further = new TreeMap<>();
        String experience = "";
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "touchpointID", "belongsTo", "initiator", "receiver", "channel", "comment" -> {
                    // read below
                }
                case "compliance", "category" -> keep(further, child);
                case "timestamps" -> child.children().forEach(time -> keep(further, time));
                case "timeStarted", "timeCompleted", "deltaTime", "touchPointDuration", "message" -> keep(further, child);
                case "touchpointExperience" -> {
                    experience = child.textOf("experienceDescription");
                    child.child("experienceRating").ifPresent(rating -> keep(further, rating));
                }
                default -> tally.unknown(node.name() + "/" + child.name());
            }
        }
        String id = node.textOf("touchpointID");
        points.add(new CjmlPoint(id.isEmpty() ? "number " + (points.size() + 1) : id,
                node.child("belongsTo").map(phase -> phase.attribute("phaseIDref").strip()).orElse(""),
                party(node.child("initiator"), "initiator").orElse(new CjmlParty("", "")),
                communication ? party(node.child("receiver"), "receiver").or(() -> Optional.of(new CjmlParty("", "")))
                        : Optional.empty(),
                line(node.child("channel").map(channel -> channel.textOf("channelName")).orElse("")), node.textOf("comment"),
                experience, further, node.line()));
    }

    private static void keep(Map<String, String> further, XmlNode node) {
        String text = node.text().strip();
        if (!text.isEmpty()) {
            further.put(node.name(), text);
        }
    }

    /** Some tools write {@code initiatorLabel}, some {@code initiatorsLabel}. */
    private static Optional<CjmlParty> party(Optional<XmlNode> node, String role) {
        return node.map(side -> new CjmlParty(
                side.child("refersTo").map(refers -> refers.attribute("actorIDref").strip()).orElse(""),
                line(side.textOf(role + "Label").isEmpty() ? side.textOf(role + "sLabel") : side.textOf(role + "Label"))));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
