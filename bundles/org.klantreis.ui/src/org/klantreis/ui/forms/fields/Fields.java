/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.emf.ecore.EReference;
import org.klantreis.ui.forms.layout.FieldLayout;

/** Makes the field of a feature. */
public final class Fields {
    private Fields() {
    }

    /**
     * Makes a field without widgets.
     *
     * @param site the form
     * @param layout what to show, and how
     * @return the field; call {@link Field#create} next
     */
    public static Field create(FieldSite site, FieldLayout layout) {
        return switch (layout.style()) {
            case TEXT -> new TextField(site, layout.feature());
            case LINES -> new LinesField(site, layout.feature());
            case MARK -> new MarkField(site, layout.feature());
            case NUMBER, PERCENT, HOURS -> new NumberField(site, layout.feature(), layout.style());
            case DATE -> new DateField(site, layout.feature());
            case CHOICE, TRISTATE -> new ChoiceField(site, layout.feature());
            case CHECK -> new CheckField(site, layout.feature());
            case TAGS -> new TagsField(site, layout.feature());
            case REFERENCE -> new ReferenceField(site, (EReference) layout.feature());
            case REFERENCES -> new ReferencesField(site, (EReference) layout.feature());
            case CHILDREN -> new ChildrenField(site, (EReference) layout.feature());
            case PROPERTIES -> new PropertiesField(site, (EReference) layout.feature());
        };
    }
}
