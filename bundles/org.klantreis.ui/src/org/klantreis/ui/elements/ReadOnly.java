/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.project.OpenLandscape;

/** Says which elements cannot be changed, since their file could not be read whole. */
public final class ReadOnly {
    private ReadOnly() {
    }

    /**
     * Says why an element cannot be changed.
     *
     * @param landscape its landscape
     * @param element the element
     * @return one sentence with the file; empty where it can be changed
     */
    public static Optional<String> reason(OpenLandscape landscape, EObject element) {
        return landscape.model().pathOf(element)
                .flatMap(path -> landscape.model().readOnlyReason(path).map(reason -> NLS.bind(Messages.ReadOnly_reason, path, reason)));
    }
}
