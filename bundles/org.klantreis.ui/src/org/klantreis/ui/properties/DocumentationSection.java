/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.properties;

import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.forms.layout.FieldLayout;

/** What is written about an element: documentation, tags and free properties. */
public final class DocumentationSection extends ElementSection {
    @Override
    boolean has(FieldLayout field) {
        return field.feature() == Literals.ELEMENT__DOCUMENTATION || field.feature() == Literals.ELEMENT__TAGS
                || field.feature() == Literals.ELEMENT__PROPERTIES;
    }
}
