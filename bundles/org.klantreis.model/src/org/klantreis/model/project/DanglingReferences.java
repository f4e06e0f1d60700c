/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.util.Iterator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** Walks over the references that are kept in a file, without resolving them. */
final class DanglingReferences {
    private DanglingReferences() {
    }

    /** Takes one reference. */
    interface Visitor {
        void visit(EObject owner, EReference reference, EObject target);
    }

    static void visit(Resource resource, Visitor visitor) {
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject owner = all.next();
            for (EReference reference : owner.eClass().getEAllReferences()) {
                if (reference.isContainment() || reference.isContainer() || reference.isTransient() || !owner.eIsSet(reference)) {
                    continue;
                }
                if (reference.isMany()) {
                    InternalEList<?> targets = (InternalEList<?>) owner.eGet(reference, false);
                    for (Object target : targets.basicList()) {
                        visitor.visit(owner, reference, (EObject) target);
                    }
                } else {
                    visitor.visit(owner, reference, (EObject) owner.eGet(reference, false));
                }
            }
        }
    }
}
