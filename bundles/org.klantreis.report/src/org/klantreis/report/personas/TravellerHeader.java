/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.personas;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.method.personas.PersonaComparison;
import org.klantreis.method.personas.Traveller;
import org.klantreis.model.Persona;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** The names of the travellers, above their columns. */
final class TravellerHeader {
    private static final double ICON = 22;
    private static final double PAD = 10;

    private final Sheet sheet;
    private final Columns columns;
    private final List<Traveller> travellers;
    private final List<Paragraph> names = new ArrayList<>();
    private final List<Paragraph> below = new ArrayList<>();

    TravellerHeader(Sheet sheet, Columns columns, PersonaComparison compared) {
        this.sheet = sheet;
        this.columns = columns;
        travellers = compared.travellers();
        double room = columns.textWidth() - ICON - 8;
        for (Traveller traveller : travellers) {
            names.add(sheet.wrap(name(traveller), room, Styles.STEP));
            String segment = traveller.persona().map(Persona::getSegment).orElse("");
            String journey = compared.isOfSeveralJourneys() ? sheet.words().get("on", sheet.nameOf(traveller.journey())) : "";
            below.add(sheet.wrap(String.join("\n", segment == null ? "" : segment, journey).strip(), room, Styles.SMALL));
        }
    }

    double height() {
        double highest = ICON;
        for (int i = 0; i < names.size(); i++) {
            highest = Math.max(highest, names.get(i).height() + 2 + below.get(i).height());
        }
        return Math.ceil(highest + 2 * PAD + 4);
    }

    void draw(double top) {
        double bottom = top + height();
        sheet.box(Zone.CORNER, new Rect(0, top, columns.side(), bottom - top), 0, Ink.of(Role.PANEL), null);
        sheet.box(Zone.HEADER, new Rect(columns.side(), top, columns.right() - columns.side(), bottom - top), 0,
                Ink.of(Role.PAPER), null);
        for (int i = 0; i < travellers.size(); i++) {
            Rect card = new Rect(columns.x(i) + 3, top + 4, columns.width() - 6, bottom - top - 8);
            sheet.box(Zone.HEADER, card, 6, Ink.of(Role.CARD), Stroke.of(Ink.of(Role.HAIRLINE), 1));
            double y = top + PAD + 2;
            sheet.icon(Zone.HEADER, Sign.PERSON, columns.textX(i), y, ICON, Role.ROUTE);
            double under = names.get(i).draw(sheet.scene(), Zone.HEADER, columns.textX(i) + ICON + 8, y, Ink.of(Role.TEXT));
            below.get(i).draw(sheet.scene(), Zone.HEADER, columns.textX(i) + ICON + 8, under + 2, Ink.of(Role.MUTED));
            Traveller traveller = travellers.get(i);
            sheet.spot(Zone.HEADER, List.of(card), Part.PERSONA, traveller.persona().map(Persona::getId)
                    .orElse(traveller.journey().getId()), traveller.journey().getId(), "", name(traveller));
        }
        sheet.line(Zone.HEADER, columns.side(), bottom - 0.5, columns.right(), bottom - 0.5, Role.RULE);
        sheet.line(Zone.CORNER, 0, bottom - 0.5, columns.side(), bottom - 0.5, Role.RULE);
    }

    private String name(Traveller traveller) {
        return traveller.persona().map(sheet::nameOf).orElseGet(() -> sheet.words().get("persona.none"));
    }
}
