/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.PersonaMapping;
import org.klantreis.model.UnitMapping;
import org.klantreis.model.project.LandscapeProject;
import org.neo4j.driver.Session;

/**
 * Two event logs of {@link SmallLandscape}, small enough to know every answer by heart. Hours are counted from the first midnight of
 * a log; {@code Queued} is a queue activity of the first.
 *
 * <pre>
 * Refund calls (from 2026-03-02 in Amsterdam; desk, pay and chk are linked, ext is not; young is Anna, net is Web, tel is Phone)
 *   A  K1 young tel   desk Listen 0-1 · pay Queued 2 · pay Pay 5-6 · desk Answer 8-9 · pay Pay 10-11
 *   B  K2 old   tel   desk Listen 24-25
 *   C  K1 -     net   desk Listen 48-49 · chk Queued 50 · ext Check 54-55
 *   D  K3 young net   desk Listen 72-73 · pay Queued 74 · pay Pay 84-85
 *   E  -  old   net   desk Listen 96-98
 * Moves (from 2026-05-01 in UTC; nothing is linked)
 *   M1 K1             front office Fill 0-1 · back office Book 3-4
 *   M2 K3             front office Fill 24-25
 * </pre>
 */
final class SmallLogs {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final long HOUR = 3_600_000;

    private final Session session;
    private final String data;
    private final long midnight;
    private final List<String> units;

    private SmallLogs(Session session, String data, String midnight, String... units) {
        this.session = session;
        this.data = data;
        this.midnight = Instant.parse(midnight).toEpochMilli();
        this.units = List.of(units);
    }

    static EventLog refundCalls(Journey journey, Persona young, Channel phone, Channel web, OrganisationUnit desk, OrganisationUnit pay,
            OrganisationUnit checks) {
        EventLog log = log("Refund calls", journey);
        log.setTimeZone("Europe/Amsterdam");
        log.getQueueActivities().add("Queued");
        link(log, "desk", desk);
        link(log, "pay", pay);
        link(log, "chk", checks);
        PersonaMapping persona = MAKE.createPersonaMapping();
        persona.setValue("young");
        persona.setPersona(young);
        log.getPersonas().add(persona);
        Map.of("tel", phone, "net", web).forEach((value, channel) -> {
            ChannelMapping mapping = MAKE.createChannelMapping();
            mapping.setValue(value);
            mapping.setChannel(channel);
            log.getChannels().add(mapping);
        });
        return log;
    }

    static EventLog moves(Journey journey) {
        return log("Moves", journey);
    }

    private static EventLog log(String name, Journey journey) {
        EventLog log = MAKE.createEventLog();
        log.setName(name);
        log.setFile(name + ".csv");
        log.setJourney(journey);
        return log;
    }

    private static void link(EventLog log, String value, OrganisationUnit unit) {
        UnitMapping mapping = MAKE.createUnitMapping();
        mapping.setValue(value);
        mapping.setUnit(unit);
        log.getUnits().add(mapping);
    }

    /** Writes what a load of the two logs gives, and beside it data sets that are not to be seen. */
    static void write(KnowledgeBase knowledge, LandscapeProject project) {
        knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                for (String index : List.of("LogData) ON (n.log", "Case) ON (n.data", "Case) ON (n.data, n.code", "ObservedUnit) ON (n.data",
                        "ObservedUnit) ON (n.data, n.name", "Variant) ON (n.data, n.rank")) {
                    session.run("CREATE INDEX IF NOT EXISTS FOR (n:" + index + ")").consume();
                }
                session.run("CALL db.awaitIndexes(300)").consume();
                for (EventLog log : project.documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast).toList()) {
                    for (String state : List.of("former", "current", "loading")) {
                        String key = log.getId() + "#" + state;
                        session.run("CREATE (d:LogData {key: $key, log: $log}) SET d.current = CASE WHEN $current THEN true END",
                                Map.of("key", key, "log", log.getId(), "current", state.equals("current"))).consume();
                        if (log.getName().equals("Moves")) {
                            new SmallLogs(session, key, "2026-05-01T00:00:00Z", "front office", "back office").moves();
                        } else {
                            new SmallLogs(session, key, "2026-03-01T23:00:00Z", "desk", "pay", "chk", "ext").refundCalls();
                        }
                    }
                }
            }
            return null;
        });
    }

    private void refundCalls() {
        units(0.0, 0.25, 0.5, 0.0);
        variants(List.of(List.of("Listen"), List.of("Listen", "Queued", "Pay", "Answer", "Pay"), List.of("Listen", "Queued", "Check"),
                List.of("Listen", "Queued", "Pay")), 2, 1, 1, 1);
        walk(0, "A", 2, 0, 11, "K1", "young", "tel", 3, "desk pay pay desk pay");
        walk(1, "B", 1, 24, 25, "K2", "old", "tel", 0, "desk");
        walk(2, "C", 3, 48, 55, "K1", null, "net", 2, "desk chk ext");
        walk(3, "D", 4, 72, 85, "K3", "young", "net", 1, "desk pay pay");
        walk(4, "E", 1, 96, 98, null, "old", "net", 0, "desk");
        handoff(0, "desk", "pay", 1, 2, 1, 3, "taken");
        handoff(0, "pay", "desk", 2, 8, 2, null, "aba");
        handoff(0, "desk", "pay", 3, 10, 1, null, "aba abab");
        handoff(2, "desk", "chk", 1, 50, 1, 4, "");
        handoff(2, "chk", "ext", 2, 54, 4, null, "");
        handoff(3, "desk", "pay", 1, 74, 1, 10, "taken");
    }

    private void moves() {
        units(0.0, 0.0);
        variants(List.of(List.of("Fill", "Book"), List.of("Fill")), 1, 1);
        walk(0, "M1", 1, 0, 4, "K1", null, null, 1, "front-office back-office");
        walk(1, "M2", 2, 24, 25, "K3", null, null, 0, "front-office");
        handoff(0, "front office", "back office", 1, 3, 2, null, "");
    }

    private void units(Double... betweenness) {
        for (int code = 0; code < units.size(); code++) {
            session.run("CREATE (:ObservedUnit {data: $data, code: $code, name: $name, betweenness: $betweenness})",
                    Map.of("data", data, "code", code, "name", units.get(code), "betweenness", betweenness[code])).consume();
        }
    }

    private void variants(List<List<String>> ways, Integer... cases) {
        for (int i = 0; i < cases.length; i++) {
            session.run("CREATE (:Variant {data: $data, rank: $rank, cases: $cases, activities: $activities})",
                    Map.of("data", data, "rank", i + 1, "cases", cases[i], "activities", ways.get(i))).consume();
        }
    }

    private void walk(int code, String name, int variant, int start, int end, String customer, String segment, String channel,
            int handoffs, String by) {
        List<String> doers = new ArrayList<>(Arrays.stream(by.split(" ")).map(unit -> unit.replace('-', ' ')).toList());
        Map<String, Object> facts = new HashMap<>();
        facts.put("data", data);
        facts.put("code", code);
        facts.put("name", name);
        facts.put("variant", variant);
        facts.put("start", midnight + start * HOUR);
        facts.put("end", midnight + end * HOUR);
        facts.put("duration", (end - start) * HOUR);
        facts.put("events", doers.size());
        facts.put("handoffs", handoffs);
        facts.put("customer", customer);
        facts.put("segment", segment);
        facts.put("channel", channel);
        session.run("CREATE (c:Case) SET c = $facts WITH c MATCH (v:Variant {data: c.data, rank: c.variant}) CREATE (c)-[:FOLLOWS]->(v)",
                Map.of("facts", facts)).consume();
        session.run("MATCH (c:Case {data: $data, code: $code}) UNWIND $doers AS doer MATCH (u:ObservedUnit {data: $data, name: doer})"
                + " CREATE (c)<-[:OF]-(:Event)-[:BY]->(u)", Map.of("data", data, "code", code, "doers", doers)).consume();
    }

    private void handoff(int code, String from, String to, int sequence, int at, int wait, Integer queueWait, String marks) {
        Map<String, Object> facts = new HashMap<>(Map.of("data", data, "case", code, "sequence", sequence, "at", midnight + at * HOUR,
                "wait", wait * HOUR, "aba", marks.contains("aba"), "abab", marks.contains("abab")));
        if (queueWait != null) {
            facts.put("queueWait", queueWait * HOUR);
        }
        if (marks.contains("taken")) {
            facts.put("taken", true);
        }
        session.run("MATCH (c:Case {data: $data, code: $code}) MATCH (a:ObservedUnit {data: $data, name: $from})"
                + " MATCH (b:ObservedUnit {data: $data, name: $to}) CREATE (a)-[h:OBSERVED_HANDOFF]->(b)"
                + " SET h = $facts, h.variant = c.variant, h.segment = c.segment, h.channel = c.channel",
                Map.of("data", data, "code", code, "from", from, "to", to, "facts", facts)).consume();
    }
}
