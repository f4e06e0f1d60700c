/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.exchange.archimate.file.ArchiRelation;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.model.Application;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Service;

/**
 * Follows what realizes a service one step back, since in most models behaviour stands between a service and those who
 * do the work: who does it owns the service, and what serves it, the service uses.
 */
final class DerivedRelations {
    private final Concepts concepts;
    private final References references;
    private final Map<String, List<ArchiRelation>> into = new LinkedHashMap<>();
    private final Set<ArchiRelation> used = new HashSet<>();

    DerivedRelations(Concepts concepts, References references) {
        this.concepts = concepts;
        this.references = references;
        for (ArchiRelation relation : concepts.relations()) {
            if (relation.property(Keys.REFERENCE).isEmpty()) {
                into.computeIfAbsent(relation.target(), target -> new ArrayList<>()).add(relation);
            }
        }
    }

    /** Sets what follows, and returns the relationships that it follows from. */
    Set<ArchiRelation> apply() {
        for (ArchiRelation realization : concepts.relations()) {
            Element service = concepts.element(realization.target()).orElse(null);
            if (realization.type().equals("Realization") && service instanceof Service
                    && realization.property(Keys.REFERENCE).isEmpty()) {
                for (ArchiRelation before : into.getOrDefault(realization.source(), List.of())) {
                    if (follows(service, before)) {
                        used.add(realization);
                        used.add(before);
                    }
                }
            }
        }
        return used;
    }

    private boolean follows(Element service, ArchiRelation before) {
        Element first = concepts.element(before.source()).orElse(null);
        if (before.type().equals("Assignment") && first instanceof OrganisationUnit) {
            return ((Service) service).getOwner() == first || references.isFree(service, Literals.SERVICE__OWNER)
                    && references.set(service, Literals.SERVICE__OWNER, first);
        } else if (first instanceof Application && (before.type().equals("Assignment") || before.type().equals("Serving"))) {
            return references.set(service, Literals.SERVICE__APPLICATIONS, first);
        }
        return first != null && before.type().equals("Serving") && references.set(service, Literals.SERVICE__USES, first);
    }
}
