/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.ComplaintField;

/** What columns of complaints files are called, in English and Dutch, the surest names first. */
final class FieldNames {
    private static final Map<ComplaintField, List<String>> NAMES = new EnumMap<>(ComplaintField.class);

    static {
        names(ComplaintField.ID, """
                complaint id, complaint number, complaint nr, complaint no, klacht id, klachtnummer, klacht nummer,
                klachtnr, unique key, reference, reference number, case id, case number, ticket, ticket id,
                kenmerk, dossier, dossiernummer, complaint dossier id, zaaknummer, id, nr, number, nummer, key
                """);
        names(ComplaintField.RECEIVED, """
                received, date received, received date, receipt date, ontvangen, datum ontvangst, ontvangstdatum,
                datum ontvangen, created date, date created, created, opened, open date, contact date,
                complaint date, klachtdatum, meldingsdatum, datum melding, datum, date
                """);
        names(ComplaintField.CLOSED, """
                closed, closed date, date closed, close date, resolved, resolved date, date resolved, completed,
                afgesloten, afgehandeld, datum afgehandeld, datum afhandeling, afhandeldatum, einddatum,
                sluitdatum
                """);
        names(ComplaintField.CHANNEL, """
                channel, contact channel, kanaal, contactkanaal, submitted via, source channel, channel type,
                contact channel id, open data channel type, ingediend via
                """);
        names(ComplaintField.TOUCHPOINT, """
                touchpoint, touch point, contact point, contactpunt, contactmoment, step, moment
                """);
        names(ComplaintField.UNIT, """
                unit, department, afdeling, team, agency name, agency, office, organisation unit,
                organisatieonderdeel, onderdeel, handled by, behandeld door, office u
                """);
        names(ComplaintField.SEGMENT, """
                segment, customer segment, customer group, klantgroep, doelgroep, persona, age category
                """);
        names(ComplaintField.CLUSTER, """
                cluster, complaint theme, complaint subtheme, complaint topic, complaint type, theme, subtheme,
                topic, category, subcategory, sub category, categorie, subcategorie, thema, subthema, onderwerp,
                issue, sub issue, soort klacht, descriptor
                """);
        names(ComplaintField.TEXT, """
                text, complaint text, tekst, narrative, consumer complaint narrative, description,
                complaint description, omschrijving, klacht, complaint, toelichting, remarks, what happened
                """);
        names(ComplaintField.ADVICE, """
                advice, advies, suggestion, suggestie, recommendation, aanbeveling, verbetervoorstel
                """);
        names(ComplaintField.CUSTOMER, """
                customer id, customer, customer number, client id, client, klant, klant id, klantnummer, patient,
                patient id, citizen, bsn, email, e mail, complainant, klager, name, naam
                """);
        names(ComplaintField.WITHIN_MANDATE, """
                within mandate, resolved within mandate, binnen mandaat, binnen mandaat opgelost, mandate, mandaat
                """);
    }

    private static void names(ComplaintField field, String list) {
        NAMES.put(field, List.of(list.strip().split("\\s*,\\s*")));
    }

    private FieldNames() {
    }

    /** Returns the places of the columns that a field's names fit, the surest first; several where it may have several. */
    static List<Integer> fitting(ComplaintField field, List<String> header) {
        List<String> normal = header.stream().map(FieldNames::normal).toList();
        List<Integer> fitting = new ArrayList<>();
        for (String name : NAMES.get(field)) {
            for (int i = 0; i < normal.size(); i++) {
                if (normal.get(i).equals(name)) {
                    fitting.add(i);
                }
            }
        }
        return fitting;
    }

    /** ComplaintID, complaint_id and «Complaint Id» are one name. */
    private static String normal(String name) {
        return LinkTargets.normal(name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", " "));
    }
}
