/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.model.validation.Finding;
import org.klantreis.ui.forms.layout.FeatureDocumentation;
import org.klantreis.ui.labels.ElementLabels;

/** The widgets that show and change one feature of an element. */
public abstract class Field {
    private final FieldSite site;
    private final EStructuralFeature feature;
    private EObject element;
    private FieldStatus status;

    /**
     * Makes a field without widgets.
     *
     * @param site the form
     * @param feature the feature
     */
    protected Field(FieldSite site, EStructuralFeature feature) {
        this.site = site;
        this.feature = feature;
    }

    /**
     * Makes the widgets.
     *
     * @param parent where
     * @return the control that takes the field's place in the form
     */
    public final Control create(Composite parent) {
        Control control = createControl(parent);
        status = new FieldStatus(control);
        focusControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = label();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = status.text().isEmpty() ? FeatureDocumentation.of(feature) : status.text();
            }
        });
        return control;
    }

    /** Makes the widgets. */
    protected abstract Control createControl(Composite parent);

    /** Returns the control to type in. */
    public abstract Control focusControl();

    /** Shows the element's value, unless the user is typing another. */
    public abstract void refresh();

    /** Enables or disables the widgets. */
    protected abstract void setEditable(boolean editable);

    /**
     * Shows another element; what was typed for the one before is dropped.
     *
     * @param next an element that has the feature
     */
    public final void show(EObject next) {
        forget();
        element = next;
        status.input(null);
        status.findings(List.of());
        refresh();
        setEditable(site.isEditable());
    }

    /** Drops what was typed. */
    protected void forget() {
    }

    /** Puts what was typed into the model. */
    public void commit() {
    }

    /** Says whether the field shows its own label, as a check box does. */
    public boolean hasOwnLabel() {
        return false;
    }

    /** Says whether the label opens the element that the field shows. */
    public boolean isLink() {
        return false;
    }

    /** Opens what the field shows, where {@link #isLink()}. */
    public void open() {
    }

    /**
     * Shows what validation found.
     *
     * @param findings those of this feature of the element
     */
    public final void report(List<Finding> findings) {
        status.findings(findings);
    }

    /** Returns the field's state: what is wrong with the value or with what was typed. */
    public final FieldStatus status() {
        return status;
    }

    /** Returns the feature. */
    public final EStructuralFeature feature() {
        return feature;
    }

    /** Returns the feature's name in the user's language. */
    public final String label() {
        return ElementLabels.feature(feature);
    }

    /** Returns the element that is shown; null before the first. */
    protected final EObject element() {
        return element;
    }

    /** Returns the form. */
    protected final FieldSite site() {
        return site;
    }

    /** Returns the value in the model; null where it is unset and has no default. */
    protected final Object value() {
        return feature.isUnsettable() && !element.eIsSet(feature) ? null : element.eGet(feature);
    }

    /** Puts a value into the model; null unsets the feature. Where the rules of the model forbid that, the field says why. */
    protected final void set(Object value) {
        status.input(Edits.set(site.landscape(), element, feature, value).orElse(null));
    }
}
