/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.Element;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.project.LandscapeProject;

/** What values of files can be linked to: the catalogue's elements by their names, and the clusters of all books. */
final class LinkTargets {
    private final Map<ComplaintField, Map<String, Optional<Element>>> byName = new EnumMap<>(ComplaintField.class);
    private final Map<String, ComplaintCluster> clusters = new HashMap<>();

    private LinkTargets() {
    }

    static LinkTargets of(LandscapeProject project) {
        LinkTargets targets = new LinkTargets();
        project.landscape().ifPresent(landscape -> {
            landscape.getUnits().forEach(targets::addUnit);
            landscape.getTouchpoints().forEach(touchpoint -> targets.add(ComplaintField.TOUCHPOINT, touchpoint,
                    touchpoint.getName()));
            landscape.getChannels().forEach(channel -> targets.add(ComplaintField.CHANNEL, channel, channel.getName()));
            landscape.getPersonas().forEach(persona -> {
                targets.add(ComplaintField.SEGMENT, persona, persona.getName());
                targets.add(ComplaintField.SEGMENT, persona, persona.getSegment());
            });
        });
        project.documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .flatMap(book -> book.getClusters().stream()).filter(cluster -> cluster.getName() != null)
                .forEach(cluster -> targets.clusters.putIfAbsent(normal(cluster.getName()), cluster));
        return targets;
    }

    private void addUnit(OrganisationUnit unit) {
        add(ComplaintField.UNIT, unit, unit.getName());
        unit.getUnits().forEach(this::addUnit);
    }

    /** A name that several elements have proposes none of them. */
    private void add(ComplaintField field, Element element, String name) {
        if (name != null && !name.isBlank()) {
            byName.computeIfAbsent(field, f -> new LinkedHashMap<>()).merge(normal(name), Optional.of(element),
                    (one, two) -> one.equals(two) ? one : Optional.empty());
        }
    }

    Optional<Element> alike(ComplaintField field, String value) {
        return byName.getOrDefault(field, Map.of()).getOrDefault(normal(value), Optional.empty());
    }

    /** Returns the clusters of all books by their names in the form of {@link #normal}. */
    Map<String, ComplaintCluster> clusters() {
        return clusters;
    }

    /** Returns a name without case, accents, punctuation and runs of white space. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The fields that are links. */
    static List<ComplaintField> fields() {
        return List.of(ComplaintField.UNIT, ComplaintField.TOUCHPOINT, ComplaintField.CHANNEL, ComplaintField.SEGMENT);
    }
}
