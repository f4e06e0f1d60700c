/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.model.KlantreisPackage.Literals;

/** What may be in what. */
final class Containments {
    /** What is a file of its own, and is made when somebody names one that is not there. */
    private static final Set<EClass> FILES = Set.of(Literals.JOURNEY, Literals.RESEARCH, Literals.COMPLAINT_BOOK);

    private Containments() {
    }

    static boolean isFile(EClass type) {
        return FILES.contains(type);
    }

    /** Finds the reference by which an element of one class has those of another in it. */
    static Optional<EReference> of(EClass parent, EClass child) {
        return parent.getEAllContainments().stream().filter(reference -> reference.getEReferenceType() == child).findFirst();
    }

    /** Returns the list of a parent that holds elements of a class. */
    @SuppressWarnings("unchecked")
    static EList<EObject> list(EObject parent, EClass child) {
        return (EList<EObject>) parent.eGet(of(parent.eClass(), child).orElseThrow());
    }

    /** Says whether elements of a class are in the catalogue itself. */
    static boolean isCatalogued(EClass type) {
        return of(Literals.LANDSCAPE, type).isPresent();
    }
}
