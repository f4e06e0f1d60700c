/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.labels.ElementLabels;

/** Writes the changes of an element for a reader: each as old and new value, in the user's language. */
public final class ChangeRows {
    private final Comparison comparison;
    private final ElementDiff diff;

    private ChangeRows(Comparison comparison, ElementDiff diff) {
        this.comparison = comparison;
        this.diff = diff;
    }

    /**
     * Writes the changes of an element.
     *
     * @param comparison the comparison that it is of, for the names of what references lead to
     * @param diff the element
     * @return its changes; for an element that came or went, the values that came or went with it
     */
    public static List<ChangeRow> of(Comparison comparison, ElementDiff diff) {
        return new ChangeRows(comparison, diff).rows();
    }

    private List<ChangeRow> rows() {
        return switch (diff.kind()) {
            case ADDED -> values(diff.after(), false);
            case DELETED -> values(diff.before(), true);
            case CHANGED -> diff.changes().stream().map(this::row).toList();
        };
    }

    private ChangeRow row(Change change) {
        if (change instanceof Change.AttributeChanged a) {
            return new ChangeRow(ElementLabels.feature(a.attribute()), values(a.attribute(), a.before()), values(a.attribute(), a.after()), a);
        } else if (change instanceof Change.ReferenceChanged r) {
            return new ChangeRow(ElementLabels.feature(r.reference()), names(comparison.before(), r.before()),
                    names(comparison.after(), r.after()), r);
        } else if (change instanceof Change.Moved m) {
            return new ChangeRow(Messages.ChangeRows_place, place(comparison.before(), m.before()), place(comparison.after(), m.after()), m);
        } else if (change instanceof Change.Reordered o) {
            return new ChangeRow(Messages.ChangeRows_order, NLS.bind(Messages.ChangeRows_position, o.before().index() + 1),
                    NLS.bind(Messages.ChangeRows_position, o.after().index() + 1), o);
        }
        return new ChangeRow(Messages.ChangeRows_element, "", "", change);
    }

    private String values(EAttribute attribute, List<String> values) {
        return values.stream().map(value -> value(attribute, value)).collect(Collectors.joining(", "));
    }

    private String value(EAttribute attribute, String value) {
        try {
            return ElementLabels.value(diff.element(), attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
        } catch (IllegalArgumentException e) {
            return value; // written by hand, and no value of its type
        }
    }

    private static String names(ModelState state, List<String> ids) {
        return ids.stream().map(id -> state.find(id).map(ElementLabels::text).orElse(Messages.ChangeRows_unknown))
                .collect(Collectors.joining(", "));
    }

    private static String place(ModelState state, Change.Place place) {
        if (place.parent() == null) {
            return place.path();
        }
        return state.find(place.parent()).map(ElementLabel::path).orElse(place.path());
    }

    private List<ChangeRow> values(Identified element, boolean gone) {
        List<ChangeRow> rows = new ArrayList<>();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean shown = !feature.isDerived() && !feature.isTransient() && feature != Literals.IDENTIFIED__ID && element.eIsSet(feature);
            String value = shown ? value(element, feature) : "";
            if (!value.isBlank()) {
                rows.add(new ChangeRow(ElementLabels.feature(feature), gone ? value : "", gone ? "" : value, null));
            }
        }
        return rows;
    }

    private String value(Identified element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (feature instanceof EReference reference && reference.isContainment()) {
            return value instanceof EList<?> list ? NLS.bind(Messages.ChangeRows_contains, list.size()) : "";
        }
        if (value instanceof EList<?> list) {
            return list.stream().map(each -> each instanceof EObject target ? name(target)
                    : ElementLabels.value(element, feature, each)).collect(Collectors.joining(", "));
        }
        return value instanceof EObject target ? name(target) : ElementLabels.value(element, feature, value);
    }

    /** What is in a file that does not differ may not be resolved. */
    private String name(EObject target) {
        if (!target.eIsProxy()) {
            return ElementLabels.text(target);
        }
        ModelState state = diff.after() == null ? comparison.before() : comparison.after();
        String id = EcoreUtil.getURI(target).fragment();
        return id == null ? Messages.ChangeRows_unknown : state.find(id).map(ElementLabels::text).orElse(Messages.ChangeRows_unknown);
    }
}
