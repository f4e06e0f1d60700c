/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.mapping;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.model.KlantreisPackage.Literals;

/**
 * A reference of the metamodel and the relationship of ArchiMate that stands for it.
 *
 * @param reference the reference
 * @param relation the type of the relationship
 * @param fromHolder whether the relationship leads from the element that has the reference to the one it refers to
 */
public record Link(EReference reference, String relation, boolean fromHolder) {
    private static final String COMPOSITION = "Composition";
    private static final String AGGREGATION = "Aggregation";
    private static final String ASSIGNMENT = "Assignment";
    private static final String SERVING = "Serving";
    private static final String ASSOCIATION = "Association";

    /** All that are exchanged; those that say what is in what come first. */
    public static final List<Link> ALL = List.of(
            new Link(Literals.ORGANISATION_UNIT__UNITS, COMPOSITION, true),
            new Link(Literals.JOURNEY__STAGES, COMPOSITION, true),
            new Link(Literals.STAGE__STEPS, COMPOSITION, true),
            new Link(Literals.STEP__ACTIVITIES, COMPOSITION, true),
            new Link(Literals.APPLICATION__OWNER, ASSOCIATION, false),
            new Link(Literals.SERVICE__OWNER, ASSIGNMENT, false),
            new Link(Literals.SERVICE__USES, SERVING, false),
            new Link(Literals.SERVICE__APPLICATIONS, SERVING, false),
            new Link(Literals.PROCEDURE__OWNER, ASSIGNMENT, false),
            new Link(Literals.PERSONA__CHANNEL_PREFERENCES, SERVING, false),
            new Link(Literals.TOUCHPOINT__CHANNEL, SERVING, false),
            new Link(Literals.TOUCHPOINT__OWNER, ASSIGNMENT, false),
            new Link(Literals.TOUCHPOINT__SERVICE, SERVING, false),
            new Link(Literals.TOUCHPOINT__PROCEDURE, ASSOCIATION, true),
            new Link(Literals.TOUCHPOINT__BRAND_VALUES, ASSOCIATION, true),
            new Link(Literals.JOURNEY__PERSONA, ASSIGNMENT, false),
            new Link(Literals.JOURNEY__PARENT, AGGREGATION, false),
            new Link(Literals.JOURNEY__AS_IS, ASSOCIATION, true),
            new Link(Literals.STEP__TOUCHPOINT, AGGREGATION, true),
            new Link(Literals.STEP__AS_IS, ASSOCIATION, true),
            new Link(Literals.ACTIVITY__UNIT, ASSIGNMENT, false),
            new Link(Literals.ACTIVITY__SERVICE, SERVING, false),
            new Link(Literals.ACTIVITY__APPLICATION, SERVING, false),
            new Link(Literals.ACTIVITY__PROCEDURE, ASSOCIATION, true));

    /** Returns the name by which a file speaks of it: {@code Touchpoint.channel}. */
    public String name() {
        return reference.getEContainingClass().getName() + "." + reference.getName();
    }

    /** Finds one by its name. */
    public static Optional<Link> named(String name) {
        return ALL.stream().filter(link -> link.name().equals(name)).findFirst();
    }

    /** Returns those of a class, in their order. */
    public static List<Link> of(EClass type) {
        return ALL.stream().filter(link -> link.reference.getEContainingClass() == type).toList();
    }
}
