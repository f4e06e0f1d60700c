/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.klantreis.evidence.link.Proposal;
import org.klantreis.evidence.link.ProposeLinks;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.Element;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/** What values of files can be linked to: the catalogue's elements, and the clusters of all books. */
final class LinkTargets {
    private final Optional<Landscape> landscape;
    private final Map<String, ComplaintCluster> clusters = new HashMap<>();

    LinkTargets(LandscapeProject project) {
        landscape = project.landscape();
        project.documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .flatMap(book -> book.getClusters().stream()).filter(cluster -> cluster.getName() != null)
                .forEach(cluster -> clusters.putIfAbsent(normal(cluster.getName()), cluster));
    }

    /** Proposes an element for each of some values of a field, in their order. */
    List<? extends Proposal<? extends Element>> propose(ComplaintField field, List<String> values) {
        if (landscape.isEmpty()) {
            return values.stream().map(value -> new Proposal<Element>(value, List.of())).toList();
        }
        ProposeLinks links = new ProposeLinks(landscape.get());
        return switch (field) {
            case UNIT -> links.units(values);
            case TOUCHPOINT -> links.touchpoints(values);
            case CHANNEL -> links.channels(values);
            default -> links.personas(values);
        };
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
