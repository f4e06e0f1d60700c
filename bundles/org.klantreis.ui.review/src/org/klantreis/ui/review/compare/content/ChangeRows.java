/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.review.compare.tree.ChangeNode;
import org.klantreis.ui.review.compare.tree.ChangeTree;

/** Makes the rows of the table: values by name, in the user's language. */
public final class ChangeRows {
    private final Comparison comparison;
    private final ChangeTree tree;

    /**
     * Makes rows of a comparison.
     *
     * @param comparison the comparison
     */
    public ChangeRows(Comparison comparison) {
        this.comparison = comparison;
        this.tree = ChangeTree.of(comparison);
    }

    /** Says whether it is about a comparison. */
    boolean isOf(Comparison other) {
        return comparison == other;
    }

    /**
     * Returns the rows of an element or, where it did not change itself, of all in it that did.
     *
     * @param id the element's id; null for all elements
     * @return the rows, element by element in the order of the tree
     */
    public List<ChangeRow> of(String id) {
        List<ChangeRow> rows = new ArrayList<>();
        Optional<ChangeNode> node = id == null ? Optional.empty() : tree.find(id);
        if (id == null) {
            tree.roots().forEach(root -> addAll(root, rows));
        } else if (node.isPresent() && node.get().diff().isPresent()) {
            add(node.get().diff().get(), rows);
        } else {
            node.ifPresent(each -> addAll(each, rows));
        }
        return rows;
    }

    private void addAll(ChangeNode node, List<ChangeRow> rows) {
        node.diff().filter(diff -> !diff.nested()).ifPresent(diff -> add(diff, rows));
        node.children().forEach(child -> addAll(child, rows));
    }

    private void add(ElementDiff diff, List<ChangeRow> rows) {
        int first = rows.size();
        for (Change change : diff.changes()) {
            if (change instanceof Change.Added added) {
                rows.add(row(diff, change, null, Messages.ChangeRows_place, "", where(diff.after(), added.place())));
                values(diff, change, diff.after(), rows);
            } else if (change instanceof Change.Deleted deleted) {
                rows.add(row(diff, change, null, Messages.ChangeRows_place, where(diff.before(), deleted.place()), ""));
                values(diff, change, diff.before(), rows);
            } else if (change instanceof Change.Moved moved) {
                rows.add(row(diff, change, null, Messages.ChangeRows_place, where(diff.before(), moved.before()),
                        where(diff.after(), moved.after())));
            } else if (change instanceof Change.Reordered moved) {
                rows.add(row(diff, change, null, Messages.ChangeRows_position, position(diff.before(), moved.before()),
                        position(diff.after(), moved.after())));
            } else if (change instanceof Change.AttributeChanged attribute) {
                rows.add(row(diff, change, attribute.attribute(), ElementLabels.feature(attribute.attribute()),
                        value(diff.before(), attribute.attribute()), value(diff.after(), attribute.attribute())));
            } else if (change instanceof Change.ReferenceChanged reference) {
                rows.add(row(diff, change, reference.reference(), ElementLabels.feature(reference.reference()),
                        names(diff.before(), reference.before(), comparison.before()),
                        names(diff.after(), reference.after(), comparison.after())));
            }
        }
        if (rows.size() > first) {
            ChangeRow row = rows.get(first);
            rows.set(first, new ChangeRow(row.diff(), row.change(), row.feature(), row.property(), row.before(), row.after(),
                    true));
        }
    }

    private static ChangeRow row(ElementDiff diff, Change change, EStructuralFeature feature, String property, String before,
            String after) {
        return new ChangeRow(diff, change, feature, property, before, after, false);
    }

    /** Adds all values of an element that is new or gone. */
    private void values(ElementDiff diff, Change change, Identified element, List<ChangeRow> rows) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isDerived() || feature.isTransient() || !element.eIsSet(feature)
                    || feature instanceof EAttribute attribute && attribute.isID()
                    || feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())) {
                continue;
            }
            String value = value(element, feature);
            if (!value.isEmpty()) {
                boolean added = diff.after() == element;
                rows.add(row(diff, change, feature, ElementLabels.feature(feature), added ? "" : value, added ? value : ""));
            }
        }
    }

    private static String value(Identified element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(each -> ElementLabels.value((EObject) element, feature, each)).toList());
        }
        return value == null ? "" : ElementLabels.value((EObject) element, feature, value).strip();
    }

    /** Names what a reference leads to; an element of a file that this side does not have, by its other side or by its id. */
    private String names(Identified element, List<String> ids, ModelState state) {
        return String.join(", ", ids.stream().map(id -> state.find(id).or(() -> comparison.before().find(id))
                .or(() -> comparison.after().find(id)).map(target -> ElementLabels.text((EObject) target))
                .orElseGet(() -> resolved(element, id))).toList());
    }

    private static String resolved(Identified element, String id) {
        for (EObject target : element.eCrossReferences()) {
            if (!target.eIsProxy() && target instanceof Identified identified && id.equals(identified.getId())) {
                return ElementLabels.text(target);
            }
        }
        return id;
    }

    private static String where(Identified element, Change.Place place) {
        if (element.eContainer() == null) {
            return place.path();
        }
        return ElementLabel.path(element.eContainer()) + (place.feature().isMany() ? " › " + position(element, place) : "");
    }

    private static String position(Identified element, Change.Place place) {
        int of = place.feature().isMany() ? ((List<?>) element.eContainer().eGet(place.feature())).size() : 1;
        return NLS.bind(Messages.ChangeRows_ordinal, place.index() + 1, of);
    }
}
