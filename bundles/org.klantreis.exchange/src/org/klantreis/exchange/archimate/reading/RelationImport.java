/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.klantreis.exchange.archimate.file.ArchiRelation;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.archimate.mapping.Link;
import org.klantreis.exchange.update.Tally;
import org.klantreis.model.Element;
import org.klantreis.model.OrganisationUnit;

/** Takes over the relationships of the source; what a landscape has no place for is told at the end. */
final class RelationImport {
    private final Concepts concepts;
    private final Tally tally;
    private final References references;
    private final Transitions transitions;
    private final ForeignRelations foreign;
    /** The relationships that say something that was taken over, directly or with others. */
    private final Set<ArchiRelation> used = new HashSet<>();

    RelationImport(Concepts concepts, Tally tally, Attributes attributes) {
        this.concepts = concepts;
        this.tally = tally;
        this.references = new References(tally);
        this.transitions = new Transitions(concepts, tally, attributes);
        this.foreign = new ForeignRelations(concepts, references);
    }

    /** Puts elements into others. */
    void containment() {
        List<ArchiRelation> ours = new ArrayList<>();
        for (ArchiRelation relation : concepts.relations()) {
            if (link(relation).filter(link -> link.reference().isContainment()).isPresent()) {
                ours.add(relation);
            } else if (relation.property(Keys.REFERENCE).isEmpty() && both(relation) && foreign.isUnitTree(relation)
                    && references.contain((OrganisationUnit) concepts.element(relation.source()).orElseThrow(),
                            (OrganisationUnit) concepts.element(relation.target()).orElseThrow())) {
                used.add(relation);
            }
        }
        ours.sort(Comparator.comparing(RelationImport::position));
        for (ArchiRelation relation : ours) {
            take(relation, link(relation).orElseThrow());
        }
    }

    /** Sets all else that one relationship says. */
    void references() {
        for (ArchiRelation relation : concepts.relations()) {
            Optional<Link> link = link(relation);
            if (link.isPresent()) {
                if (!link.get().reference().isContainment()) {
                    take(relation, link.get());
                }
            } else if (relation.property(Keys.DERIVED).isPresent() || transitions.take(relation)) {
                used.add(relation);
            } else if (!used.contains(relation) && both(relation) && foreign.take(relation)) {
                used.add(relation);
            }
        }
    }

    /** Sets what only follows from two relationships, where nothing says it directly. */
    void derived() {
        used.addAll(new DerivedRelations(concepts, references).apply());
    }

    void remarkLosses() {
        for (ArchiRelation relation : concepts.relations()) {
            if (!used.contains(relation)) {
                tally.skip(concepts.place(relation), reason(relation));
            }
        }
    }

    private String reason(ArchiRelation relation) {
        for (String end : List.of(relation.source(), relation.target())) {
            if (!concepts.exists(end)) {
                return "it points at «" + end + "», which is not in the file; left out.";
            }
        }
        if (!both(relation)) {
            return "a concept at one of its ends was left out, so it was too.";
        }
        return "a landscape has no place for a relationship " + relation.type() + " from " + kind(relation.source()) + " to "
                + kind(relation.target()) + ", or another one took it; left out.";
    }

    private String kind(String identifier) {
        return concepts.element(identifier).orElseThrow().eClass().getName();
    }

    private void take(ArchiRelation relation, Link link) {
        Optional<Element> holder = concepts.element(link.fromHolder() ? relation.source() : relation.target());
        Optional<Element> target = concepts.element(link.fromHolder() ? relation.target() : relation.source());
        if (holder.isPresent() && target.isPresent() && references.set(holder.get(), link.reference(), target.get())) {
            used.add(relation);
        }
    }

    private static Optional<Link> link(ArchiRelation relation) {
        return relation.property(Keys.REFERENCE).flatMap(Link::named);
    }

    private static int position(ArchiRelation relation) {
        try {
            return relation.property(Keys.POSITION).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private boolean both(ArchiRelation relation) {
        return concepts.element(relation.source()).isPresent() && concepts.element(relation.target()).isPresent();
    }
}
