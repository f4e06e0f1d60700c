/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.util.Iterator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Explains why an element cannot be written as XML. */
final class Unsaveable {
    private Unsaveable() {
    }

    static Problem explain(String path, KlantreisResource resource, Exception failure) {
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (element.eGet(attribute) instanceof String text && text.codePoints().anyMatch(c -> !isXml(c))) {
                    return new Problem(path, 0, Problem.Severity.ERROR, Names.of(element) + " has a character in «"
                            + attribute.getName() + "» that XML cannot hold; remove it.");
                }
            }
        }
        DanglingFinder finder = new DanglingFinder();
        DanglingReferences.visit(resource, finder);
        String message = finder.message != null ? finder.message : "the file cannot be written: " + failure.getMessage();
        return new Problem(path, 0, Problem.Severity.ERROR, message);
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isXml(int c) {
        return c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private static final class DanglingFinder implements DanglingReferences.Visitor {
        private String message;

        @Override
        public void visit(EObject owner, org.eclipse.emf.ecore.EReference reference, EObject target) {
            if (message == null && target.eResource() == null && !target.eIsProxy()) {
                message = ProjectWriter.broken(owner, reference, target);
            }
        }
    }
}
