/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.SAXParseException;

/**
 * What went wrong while reading a file, in words for a user.
 *
 * @param line the line, from 1; 0 where unknown
 * @param message one sentence
 */
record LoadFailure(int line, String message) {
    static LoadFailure of(Resource.Diagnostic diagnostic) {
        return diagnostic instanceof Exception e ? of(e) : new LoadFailure(diagnostic.getLine(), diagnostic.getMessage());
    }

    /** Says whether the text itself is no XML, so that what was read of it is no model. */
    static boolean isMalformed(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException) {
                return true;
            }
        }
        return false;
    }

    static LoadFailure of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException parse) {
                return ofParser(parse);
            }
            if (cause instanceof ClassNotFoundException unknown) {
                return new LoadFailure(unknown.getLine(), "the class «" + unknown.getName()
                        + "» is unknown; the element is left out and the file opens read-only, correct the name or update Klantreis.");
            }
            if (cause instanceof PackageNotFoundException unknown) {
                return new LoadFailure(unknown.getLine(), "the namespace «" + unknown.uri()
                        + "» is unknown; this is no Klantreis file, or one of a newer version.");
            }
            if (cause instanceof IllegalValueException value) {
                return new LoadFailure(value.getLine(), "the value «" + value.getValue() + "» does not fit «"
                        + value.getFeature().getName() + "» of " + Names.of(value.getObject())
                        + "; the file opens read-only, correct the value.");
            }
            if (cause instanceof UnresolvedReferenceException reference) {
                return new LoadFailure(reference.getLine(), "the reference to " + reference.getReference()
                        + " leads nowhere; restore that element or remove the reference.");
            }
            if (cause instanceof FeatureNotFoundException unknown) {
                return new LoadFailure(unknown.getLine(), "the feature «" + unknown.getName() + "» is unknown; correct the name.");
            }
            if (cause instanceof XMIException other && other.getCause() == null) {
                return new LoadFailure(other.getLine(), other.getMessage());
            }
        }
        return new LoadFailure(0, "the file cannot be read: " + failure.getMessage());
    }

    private static LoadFailure ofParser(SAXParseException parse) {
        String reason = parse.getMessage();
        if (reason.contains("DOCTYPE")) {
            return new LoadFailure(parse.getLineNumber(),
                    "the file has a document type declaration, which is refused for safety; remove it.");
        }
        return new LoadFailure(parse.getLineNumber(), "the file is not well-formed XML (" + reason.replaceAll("[.\\s]+$", "")
                + "); mend it, or restore it from a backup or from Git.");
    }
}
