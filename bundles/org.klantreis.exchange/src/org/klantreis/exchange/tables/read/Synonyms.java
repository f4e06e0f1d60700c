/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.read;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.klantreis.exchange.tables.kinds.TableKind;

/** Other words that people write over columns, in English and Dutch. */
final class Synonyms {
    private static final Map<String, String> ANYWHERE = parse("""
            id: identifier, uuid, key, sleutel
            name: title, titel, label, naam
            documentation: description, omschrijving, beschrijving, notes, note, notities, opmerking, opmerkingen, comment,
                    comments,
              remarks, toelichting
            tags: labels, keywords, trefwoorden
            position: order, sequence, sequence number, nr, no, number, nummer, volgnummer, volgorde, step number, stapnummer
            in: parent, belongs to, valt onder, onder
            owner: department, afdeling, team, unit, eenheid, responsible, verantwoordelijke, owned by, owning unit
            unit: department, afdeling, team, actor, by, door, performed by
            channel: kanaal, medium
            touchpoint: touch point, contact point, contactpunt, contactmoment, interaction
            service: dienst, dienstverlening
            procedure: process, proces, protocol
            customersPerYear: customers, volume, volume per year, annual volume, klanten, aantal klanten, per year
            kind: type, soort
            date: datum, day, dag
            persona: segment, customer segment, klantgroep, doelgroep, profile, klantprofiel
            """);
    private static final Map<TableKind, Map<String, String>> OF = new EnumMap<>(TableKind.class);

    static {
        OF.put(TableKind.TOUCHPOINTS, parse("""
                basicService: basic, basic service, basisdienst, basisdienstverlening, hygiene
                brandValues: brand, brand fit, merk, merkwaarden, values
                """));
        OF.put(TableKind.JOURNEYS, parse("""
                name: customer journey, reis, journey name, journey title
                task: job, job to be done, customer task, taak, klanttaak
                form: as-is or to-be, current or future, status
                goal: objective, doel, doelstelling
                start: start point, begin, from
                end: end point, einde, to
                """));
        OF.put(TableKind.STEPS, parse("""
                journey: customer journey, journey name, klantreis, reis
                stage: phase, fase, stadium, stage name, journey phase
                name: step, step name, stap, moment, action title
                does: doing, action, actions, customer action, customer actions, activity, user action, actie, handeling, doet
                thinks: thinking, thought, thoughts, denkt, gedachte, gedachten
                feels: feeling, feelings, emotion, emotions, voelt, emotie, gevoel
                mark: score, rating, cijfer, rapportcijfer, satisfaction, experience score, tevredenheid, waardering
                importance: importance to the customer, belang, belangrijkheid, weight, gewicht
                momentOfTruth: mot, moment of truth, key moment
                pain: pain point, pain points, pains, pijnpunt, pijnpunten, problem, issue, knelpunt
                need: needs, behoefte, behoeften, expectation, gain
                """));
        OF.put(TableKind.STAGES, parse("""
                name: phase, fase, stadium
                journey: customer journey, klantreis
                """));
        OF.put(TableKind.ACTIVITIES, parse("""
                line: lane, layer, laan
                waitingTime: wait, waiting time, wachttijd, delay, doorlooptijd
                workTime: work time, handling time, bewerkingstijd, werktijd, effort
                waitingCause: cause, oorzaak, reason for waiting
                """));
        OF.put(TableKind.COMPLAINTS, parse("""
                externalId: complaint id, complaint number, klachtnummer, reference, case id, ticket, kenmerk, dossiernummer,
                        zaaknummer
                received: date received, received date, ontvangen, datum ontvangst, ontvangstdatum, created, complaint date,
                        klachtdatum
                closed: date closed, closed date, resolved, afgehandeld, datum afgehandeld, afgesloten
                cluster: category, categorie, theme, thema, topic, onderwerp, complaint type
                text: complaint text, tekst, narrative, complaint, klacht, description, omschrijving
                unit: handled by, behandeld door, department, afdeling
                complaintBook: book, boek, complaint book, klachtenboek
                """));
        OF.put(TableKind.MEASUREMENTS, parse("""
                value: mark, cijfer, score, rating
                n: respondents, answers, respondenten, aantal
                """));
        OF.put(TableKind.UNITS, parse("""
                in: parent unit, part of, department, afdeling, bovenliggende eenheid, silo
                name: unit, team, eenheid
                """));
    }

    private Synonyms() {
    }

    /** Returns the key of a column for each word; those of the table go before those that hold anywhere. */
    static Map<String, String> of(TableKind kind) {
        Map<String, String> words = new LinkedHashMap<>(OF.getOrDefault(kind, Map.of()));
        ANYWHERE.forEach(words::putIfAbsent);
        return words;
    }

    private static Map<String, String> parse(String lines) {
        Map<String, String> words = new LinkedHashMap<>();
        String key = "";
        for (String line : lines.split("\n")) {
            int colon = line.indexOf(':');
            key = colon > 0 ? line.substring(0, colon).strip() : key;
            String column = key;
            Arrays.stream(line.substring(colon + 1).split(",")).map(String::strip).filter(word -> !word.isEmpty())
                    .forEach(word -> words.putIfAbsent(word, column));
        }
        return words;
    }
}
