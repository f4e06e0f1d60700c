/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import org.klantreis.exchange.archimate.file.ArchiRelation;
import org.klantreis.model.Application;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.Procedure;
import org.klantreis.model.Service;

/** Understands the relationships of models that no export of a landscape wrote. */
final class ForeignRelations {
    private final Concepts concepts;
    private final References references;

    ForeignRelations(Concepts concepts, References references) {
        this.concepts = concepts;
        this.references = references;
    }

    /**
     * Says whether a relationship puts a unit into another: an actor into the one that it is a part of, a role under
     * the actor that plays it. What collaborates stays where it is.
     */
    boolean isUnitTree(ArchiRelation relation) {
        boolean units = concepts.element(relation.source()).orElseThrow() instanceof OrganisationUnit
                && concepts.element(relation.target()).orElseThrow() instanceof OrganisationUnit;
        return units && switch (relation.type()) {
            case "Composition" -> true;
            case "Aggregation", "Assignment" -> !concepts.type(relation.source()).equals("BusinessCollaboration");
            default -> false;
        };
    }

    /** Sets what a relationship between two imported elements says; false where a landscape cannot say it. */
    boolean take(ArchiRelation relation) {
        Element source = concepts.element(relation.source()).orElseThrow();
        Element target = concepts.element(relation.target()).orElseThrow();
        return switch (relation.type()) {
            case "Assignment" -> assignment(source, target);
            case "Serving" -> serving(source, target);
            case "Realization" -> realization(source, target);
            case "Composition", "Aggregation" -> source instanceof Service && target instanceof Service
                    && references.set(source, Literals.SERVICE__USES, target);
            default -> false;
        };
    }

    private boolean assignment(Element source, Element target) {
        if (source instanceof OrganisationUnit) {
            return references.set(target, Literals.PROCEDURE__OWNER, source)
                    || references.set(target, Literals.SERVICE__OWNER, source);
        }
        return source instanceof Application && references.set(target, Literals.SERVICE__APPLICATIONS, source);
    }

    private boolean serving(Element source, Element target) {
        if (source instanceof Service service && target instanceof Persona) {
            return service.isCustomerFacing();
        }
        return references.set(target, Literals.SERVICE__USES, source)
                || references.set(target, Literals.SERVICE__APPLICATIONS, source)
                || target instanceof Persona && references.set(target, Literals.PERSONA__CHANNEL_PREFERENCES, source);
    }

    private boolean realization(Element source, Element target) {
        return references.set(target, Literals.SERVICE__APPLICATIONS, source)
                || !(source instanceof Procedure) && references.set(target, Literals.SERVICE__USES, source);
    }
}
