/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.layout;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How one feature stands in a form.
 *
 * @param feature the feature
 * @param style the sort of widget
 * @param wide whether it takes a whole row; else two stand beside each other where there is room
 */
public record FieldLayout(EStructuralFeature feature, FieldStyle style, boolean wide) {
    /**
     * Lays out a feature by its type alone.
     *
     * @param feature the feature
     * @return its layout
     */
    public static FieldLayout of(EStructuralFeature feature) {
        FieldStyle style = FieldStyle.of(feature);
        return new FieldLayout(feature, style, style.isWide());
    }
}
