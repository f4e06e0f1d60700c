/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.personas;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.klantreis.method.personas.Moment;
import org.klantreis.method.personas.PersonaComparison;
import org.klantreis.method.personas.Traveller;
import org.klantreis.model.Channel;
import org.klantreis.model.Landscape;
import org.klantreis.model.Persona;
import org.klantreis.model.Stage;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Paging;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/**
 * Personas side by side as a sheet: what each of them is like, which marks each gives step by step, and which channels suit it.
 */
public final class PersonasSheet {
    private static final double USUAL_LIMIT = 5.5;
    private static final int ON_ONE_PAGE = 7;
    private static final double BELOW = 14;

    private final PersonaComparison compared;
    private final Sheet sheet;
    private final Columns columns;
    private final double limit;

    private PersonasSheet(PersonaComparison compared, Landscape landscape, Sheet sheet) {
        this.compared = compared;
        this.sheet = sheet;
        columns = Columns.of(compared.travellers().size());
        limit = landscape == null ? USUAL_LIMIT : landscape.getInsufficientBelow();
    }

    /**
     * Lays the sheet out. Equal input gives an equal scene.
     *
     * @param compared the personas, at least one
     * @param landscape the landscape, for the limit of marks and the word for a customer; null for none
     * @param language the language of the sheet's own words
     * @param measurer measures text as the painter will draw it
     * @return the sheet; its spots are of the parts PERSONA, STEP and MARK, the latter with the channel as other element
     */
    public static Scene layout(PersonaComparison compared, Landscape landscape, Locale language, TextMeasurer measurer) {
        return new PersonasSheet(compared, landscape,
                new Sheet("org.klantreis.report.personas.personas", language, landscape, measurer)).layout();
    }

    private Scene layout() {
        Traveller first = compared.travellers().get(0);
        String sort = sheet.words().get(compared.isOfSeveralJourneys() ? "sort.journeys" : "sort.personas", columns.count());
        String name = name(first);
        double title = sheet.title(columns.right(), name, first.journey().getId(), sort, List.of());
        TravellerHeader header = new TravellerHeader(sheet, columns, compared);
        header.draw(title);
        double top = title + header.height();
        List<SheetRow> rows = rows();
        double bottom = top + rows.stream().mapToDouble(SheetRow::height).sum();
        drawGround(top, bottom);
        double y = top;
        for (SheetRow row : rows) {
            row.draw(y);
            y += row.height();
            if (!(row instanceof BandRow)) {
                sheet.line(Zone.SIDE, 0, y, columns.side(), y, Role.HAIRLINE);
                sheet.line(Zone.BODY, columns.side(), y, columns.right(), y, Role.HAIRLINE);
                sheet.scene().breakRow(y);
            }
        }
        IntStream.range(1, columns.count()).forEach(column -> sheet.scene().breakColumn(columns.x(column)));
        return sheet.scene().size(columns.right(), bottom + BELOW).frozen(title, top, columns.side())
                .paged(columns.count() <= ON_ONE_PAGE ? Paging.WIDTH : Paging.CUT)
                .describe(sheet.words().get("says.sheet", name, compared.travellers().stream()
                        .map(traveller -> traveller.persona().map(sheet::nameOf).orElse("\u2013"))
                        .collect(Collectors.joining(", ")))).build();
    }

    /** Several journeys are called after their task where that is the same, and else after each of them. */
    private String name(Traveller first) {
        String task = first.journey().getTask();
        boolean same = task != null && !task.isBlank()
                && compared.travellers().stream().allMatch(traveller -> task.equals(traveller.journey().getTask()));
        return compared.isOfSeveralJourneys() && same ? task : compared.travellers().stream().map(Traveller::journey).distinct()
                .map(sheet::nameOf).collect(Collectors.joining(" \u00b7 "));
    }

    private void drawGround(double top, double bottom) {
        sheet.box(Zone.SIDE, new Rect(0, top, columns.side(), bottom + BELOW - top), 0, Ink.of(Role.PANEL), null);
        for (int i = 1; i < columns.count(); i++) {
            sheet.scene().add(Zone.BODY, new Line(columns.x(i), top, columns.x(i), bottom, Stroke.of(Ink.of(Role.HAIRLINE), 1)));
        }
    }

    private List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(new BandRow(sheet, columns, sheet.words().get("band.short")));
        rows.add(fact("row.mean", this::mean, TextStyle.semibold(13)));
        rows.add(fact("row.lowest", this::lowest, Styles.CELL));
        rows.add(fact("row.channels", this::channels, Styles.CELL));
        rows.add(new BandRow(sheet, columns, sheet.words().get("band.who")));
        rows.add(profile("row.motivation", Persona::getMotivation));
        rows.add(profile("row.behaviour", Persona::getBehaviour));
        rows.add(profile("row.expectations", Persona::getExpectations));
        rows.add(profile("row.experience", Persona::getExperience));
        rows.add(profile("row.likes", persona -> names(persona.getChannelPreferences())));
        String stage = null;
        for (Moment moment : compared.moments()) {
            String at = moment.step().eContainer() instanceof Stage container ? sheet.nameOf(container) : "";
            if (!at.equals(stage)) {
                rows.add(new BandRow(sheet, columns, at));
                stage = at;
            }
            rows.add(new MomentRow(sheet, columns, moment, limit));
        }
        return rows;
    }

    private FactRow fact(String key, Function<Traveller, String> text, TextStyle style) {
        return new FactRow(sheet, columns, sheet.words().get(key), compared.travellers().stream().map(text).toList(), style);
    }

    private FactRow profile(String key, Function<Persona, String> text) {
        return fact(key, traveller -> traveller.persona().map(text).orElse(""), Styles.CELL);
    }

    private String mean(Traveller traveller) {
        return traveller.mean().map(mean -> sheet.words().get("mean", sheet.words().mark(mean), traveller.marked(),
                traveller.insufficient())).orElse(sheet.words().get("mean.none"));
    }

    private String lowest(Traveller traveller) {
        return traveller.lowest() == null ? "" : sheet.words().get("lowest", sheet.nameOf(traveller.lowest().step()),
                sheet.words().mark(traveller.lowest().given().value()));
    }

    private String channels(Traveller traveller) {
        if (traveller.persona().map(Persona::getChannelPreferences).filter(likes -> !likes.isEmpty()).isEmpty()) {
            return sheet.words().get("channels.unknown");
        }
        String suited = sheet.words().get("channels", traveller.suited(), traveller.offered());
        return traveller.notOffered().isEmpty() ? suited
                : suited + "\n" + sheet.words().get("channels.missed", names(traveller.notOffered()));
    }

    private String names(List<Channel> channels) {
        return channels.stream().map(sheet::nameOf).collect(Collectors.joining(", "));
    }
}
