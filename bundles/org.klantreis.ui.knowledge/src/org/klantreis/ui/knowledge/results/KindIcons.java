/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.results;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.ui.labels.ElementLabels;

/** Icons and names of the kinds of elements in results. */
public final class KindIcons {
    private final ResourceManager resources;
    private final Map<String, Image> images = new HashMap<>();

    /**
     * Makes them.
     *
     * @param resources owns the images
     */
    public KindIcons(ResourceManager resources) {
        this.resources = resources;
    }

    /**
     * Finds the icon of a cell.
     *
     * @param cell any cell
     * @return the icon of its kind where it is an element; else null
     */
    public Image of(Object cell) {
        return cell instanceof ElementRef element ? images.computeIfAbsent(element.kind(), this::create) : null;
    }

    private Image create(String kind) {
        return isConcrete(kind)
                ? resources.create(ElementLabels.icon(KlantreisFactory.eINSTANCE.create((EClass) KlantreisPackage.eINSTANCE
                        .getEClassifier(kind)))) : null;
    }

    /**
     * Names a kind.
     *
     * @param kind the kind of an element in a result
     * @return its name in the user's language
     */
    public static String name(String kind) {
        return isConcrete(kind)
                ? ElementLabels.type(KlantreisFactory.eINSTANCE.create((EClass) KlantreisPackage.eINSTANCE.getEClassifier(kind)))
                : kind;
    }

    private static boolean isConcrete(String kind) {
        return KlantreisPackage.eINSTANCE.getEClassifier(kind) instanceof EClass type && !type.isAbstract();
    }
}
