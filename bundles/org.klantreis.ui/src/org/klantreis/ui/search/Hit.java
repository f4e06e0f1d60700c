/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Something that was found: a feature of an element. It holds ids and no elements, so that it stays good when files are read again.
 *
 * @param container the landscape's folder
 * @param file the element's file
 * @param id the element's id
 * @param feature the feature
 * @param value what was found in it: the id of the target of a reference, or the text
 */
record Hit(IContainer container, IFile file, String id, EStructuralFeature feature, String value) {
    static Hit of(OpenLandscape landscape, Identified element, EStructuralFeature feature, String value) {
        return new Hit(landscape.container(), landscape.fileOf(element).orElse(null), element.getId(), feature, value);
    }

    /** Returns the element; empty where it is gone or its landscape is not open. */
    Optional<Identified> element() {
        return find(id);
    }

    /** Returns what the feature refers to; empty where it holds text. */
    Optional<Identified> target() {
        return feature instanceof org.eclipse.emf.ecore.EReference ? find(value) : Optional.empty();
    }

    private Optional<Identified> find(String wanted) {
        return Landscapes.get().all().stream().filter(landscape -> landscape.container().equals(container)).findFirst()
                .flatMap(landscape -> landscape.find(wanted));
    }
}
