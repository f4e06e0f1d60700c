/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.klantreis.model.Channel;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Research;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;

/**
 * Understands what an auditor wrote: which step, how it went, what was met instead. It changes nothing.
 *
 * <pre>{@code
 * ReadSightings reader = new ReadSightings(Audit.of(journey), project.documents());
 * Sighting sighting = reader.read(row);
 * if (!sighting.isEntered()) {
 *     sighting.step().getObservations().add(sighting.toObservation());
 * }
 * }</pre>
 */
public final class ReadSightings {
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final int FEW = 5;

    private final Audit audit;
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<Channel> channels = new ArrayList<>();
    private final List<OrganisationUnit> units = new ArrayList<>();
    private final List<Study> studies = new ArrayList<>();

    /**
     * Prepares reading.
     *
     * @param audit the journey on paper
     * @param documents the documents of the project, for channels, units, touchpoints and studies
     */
    public ReadSightings(Audit audit, Collection<? extends Document> documents) {
        this.audit = audit;
        for (Document document : documents) {
            if (document instanceof Landscape landscape) {
                touchpoints.addAll(landscape.getTouchpoints());
                channels.addAll(landscape.getChannels());
                landscape.getUnits().forEach(this::addUnit);
            } else if (document instanceof Research research) {
                studies.addAll(research.getStudies());
            }
        }
    }

    /**
     * Understands a line.
     *
     * @param row the line
     * @return what was seen; it may be entered already
     * @throws SightingRefused when something is missing or not known, in a sentence
     */
    public Sighting read(SightingRow row) throws SightingRefused {
        StepAudit at = step(row);
        if (row.seen().isEmpty()) {
            throw new SightingRefused("It does not say how it went; write as on paper, missing, extra, other order, other "
                    + "channel or other unit.");
        }
        DeviationKind kind = SightingKinds.of(row.seen()).orElseThrow(() -> new SightingRefused("«" + row.seen()
                + "» is no way in which a step goes; write as on paper, missing, extra, other order, other channel or other "
                + "unit."));
        Study study = row.study().isEmpty() ? null : require(studies, row.study(), "study");
        Channel channel = null;
        OrganisationUnit unit = null;
        Touchpoint touchpoint = null;
        if (!row.instead().isEmpty()) {
            switch (kind) {
                case OTHER_CHANNEL -> channel = require(channels, row.instead(), "channel");
                case OTHER_UNIT -> unit = require(units, row.instead(), "unit");
                default -> {
                    Optional<OrganisationUnit> named = find(units, row.instead());
                    touchpoint = find(touchpoints, row.instead()).orElse(null);
                    unit = touchpoint == null ? named.orElse(null) : null;
                    if (touchpoint == null && unit == null) {
                        throw unknown(row.instead(), "touchpoint or unit");
                    }
                }
            }
        }
        Sighting sighting = new Sighting(at.step(), kind, date(row.date()), row.what(), row.note(), touchpoint, channel, unit,
                study);
        Optional<Sighting.Missing> missing = sighting.missing();
        if (missing.isPresent()) {
            throw new SightingRefused(switch (missing.get()) {
                case CHANNEL -> "It does not say which channel was used instead; name it.";
                case UNIT -> "It does not say which unit did it instead; name it.";
                case WHAT -> "It does not say what there was besides; name a touchpoint or unit, or write a few words.";
            });
        }
        return sighting;
    }

    private StepAudit step(SightingRow row) throws SightingRefused {
        List<StepAudit> found = audit.steps().stream().filter(step -> row.step().isEmpty() || is(step.step(), row.step()))
                .toList();
        if (found.isEmpty()) {
            throw new SightingRefused("«" + row.step() + "» is no step of the journey; write its name as on the sheet.");
        }
        if (found.size() > 1 || row.step().isEmpty()) {
            found = found.stream().filter(step -> String.valueOf(step.number()).equals(row.number())).toList();
        }
        if (found.size() != 1) {
            throw new SightingRefused(row.step().isEmpty() ? "Step «" + row.number() + "» is not in the journey, which has "
                    + audit.steps().size() + "; name the step." : "The journey has several steps «" + row.step()
                    + "»; write the number of the one that is meant.");
        }
        return found.get(0);
    }

    private static LocalDate date(String text) throws SightingRefused {
        if (text.isEmpty()) {
            return null;
        }
        // A cell of a spreadsheet may have a time with it.
        String day = text.replaceFirst("T.*$", "");
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(day, format);
            } catch (DateTimeException e) {
                // It is written otherwise; the next one may fit.
                continue;
            }
        }
        throw new SightingRefused("«" + text + "» is no day; write it as 2026-03-05 or 5-3-2026.");
    }

    private void addUnit(OrganisationUnit unit) {
        units.add(unit);
        unit.getUnits().forEach(this::addUnit);
    }

    private static <T extends Element> T require(List<T> elements, String named, String what) throws SightingRefused {
        List<T> found = elements.stream().filter(element -> is(element, named)).toList();
        if (found.size() > 1) {
            throw new SightingRefused("There are " + found.size() + " of the " + what + " «" + named + "»; name one by its id: "
                    + found.stream().map(Element::getId).limit(FEW).collect(Collectors.joining(", ")) + ".");
        }
        if (found.isEmpty()) {
            throw unknown(named, what);
        }
        return found.get(0);
    }

    private static <T extends Element> Optional<T> find(List<T> elements, String named) {
        return elements.stream().filter(element -> is(element, named)).findFirst();
    }

    private static SightingRefused unknown(String named, String what) {
        return new SightingRefused("There is no " + what + " «" + named + "» in the catalogue; write its name as it is there.");
    }

    private static boolean is(Element element, String named) {
        return named.equalsIgnoreCase(element.getId()) || element.getName() != null && named.equalsIgnoreCase(element.getName()
                .strip());
    }
}
