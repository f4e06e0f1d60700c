/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;

/**
 * A property that changed.
 *
 * @param property its name
 * @param before its value as it was; empty for none
 * @param after its value as it is
 */
record ValueRow(String property, String before, String after) {
    /** Returns what changed of an element; of one that is new or gone, all that it says. */
    static List<ValueRow> of(Comparison comparison, ElementDiff diff) {
        List<ValueRow> rows = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.Added added) {
                rows.add(new ValueRow(Messages.ValueRows_contains, "", place(comparison.after(), added.place())));
                all(diff.after()).forEach(feature -> rows.add(new ValueRow(ElementLabels.feature(feature), "",
                        value(diff.after(), feature))));
            } else if (change instanceof Change.Deleted deleted) {
                rows.add(new ValueRow(Messages.ValueRows_contains, place(comparison.before(), deleted.place()), ""));
                all(diff.before()).forEach(feature -> rows.add(new ValueRow(ElementLabels.feature(feature), value(diff.before(),
                        feature), "")));
            } else if (change instanceof Change.Moved moved) {
                rows.add(new ValueRow(Messages.ValueRows_contains, place(comparison.before(), moved.before()),
                        place(comparison.after(), moved.after())));
            } else if (change instanceof Change.Reordered moved) {
                rows.add(new ValueRow(Messages.ValueRows_contains, place(comparison.before(), moved.before()),
                        place(comparison.after(), moved.after())));
            } else if (change instanceof Change.AttributeChanged attribute) {
                rows.add(row(diff, attribute.attribute()));
            } else if (change instanceof Change.ReferenceChanged reference) {
                rows.add(row(diff, reference.reference()));
            }
        }
        return rows;
    }

    private static ValueRow row(ElementDiff diff, EStructuralFeature feature) {
        return new ValueRow(ElementLabels.feature(feature), value(diff.before(), feature), value(diff.after(), feature));
    }

    private static List<EStructuralFeature> all(Identified element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> element.eIsSet(feature) && !feature.isDerived() && !feature.isTransient())
                .filter(feature -> !(feature instanceof EReference reference && (reference.isContainment()
                        || reference.isContainer())))
                .filter(feature -> feature != element.eClass().getEIDAttribute()).toList();
    }

    private static String value(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            return list.stream().map(each -> ElementLabels.value(element, feature, each instanceof EObject ? each
                    : List.of(each)))
                    .map(text -> text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text)
                    .collect(Collectors.joining(", "));
        }
        return element.eIsSet(feature) || value instanceof Boolean ? ElementLabels.value(element, feature, value) : "";
    }

    private static String place(ModelState state, Change.Place place) {
        Optional<Identified> parent = place.parent() == null ? Optional.empty() : state.find(place.parent());
        return parent.map(element -> place.feature().isMany()
                ? NLS.bind(Messages.ValueRows_position, ElementLabels.text(element), place.index() + 1)
                        : ElementLabels.text(element))
                .orElse(place.path());
    }
}
