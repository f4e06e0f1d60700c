/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** How something found stands in the Problems view: a marker on the file that holds the element. */
public final class FindingMarker {
    /** The type of the markers. */
    public static final String TYPE = "org.klantreis.ui.validation.finding";
    /** The attribute with the rule's id; empty where the file could not be read whole. */
    public static final String RULE = "org.klantreis.rule";
    /** The attribute with the element's id; empty where the file as a whole is meant. */
    public static final String ELEMENT = "org.klantreis.element";
    /** The attribute with the feature's name; empty where the element as a whole is meant. */
    public static final String FEATURE = "org.klantreis.feature";

    private FindingMarker() {
    }

    /**
     * Returns the rule that a marker is about.
     *
     * @param marker any marker
     * @return the rule's id; empty where it is none of our markers, or about a file that could not be read
     */
    public static String rule(IMarker marker) {
        return marker.getAttribute(RULE, "");
    }

    /**
     * Finds the landscape that a marker is about, and opens it where it is not open.
     *
     * @param marker the marker
     * @return the landscape; empty where it cannot be read
     */
    public static Optional<OpenLandscape> landscape(IMarker marker) {
        return Landscapes.get().find(marker.getResource());
    }

    /**
     * Finds the element that a marker is about.
     *
     * @param landscape the landscape that the marker is about
     * @param marker the marker
     * @return the element; empty where it is gone, or the file as a whole is meant
     */
    public static Optional<Identified> element(OpenLandscape landscape, IMarker marker) {
        String id = marker.getAttribute(ELEMENT, "");
        return id.isEmpty() ? Optional.empty() : landscape.find(id);
    }

    /**
     * Finds the feature that a marker is about.
     *
     * @param element the element that the marker is about
     * @param marker the marker
     * @return the feature; null where the element as a whole is meant
     */
    public static EStructuralFeature feature(Identified element, IMarker marker) {
        return element.eClass().getEStructuralFeature(marker.getAttribute(FEATURE, ""));
    }
}
