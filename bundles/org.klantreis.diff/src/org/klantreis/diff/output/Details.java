/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabels;
import org.klantreis.diff.ElementValues;
import org.klantreis.diff.ModelState;
import org.klantreis.diff.Texts;
import org.klantreis.diff.words.WordDiff;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;

/** Turns changes into what a reader sees: names for ids, words for literals. */
final class Details {
    private final Comparison comparison;
    private final ElementLabels labels;

    Details(Comparison comparison, ElementLabels labels) {
        this.comparison = comparison;
        this.labels = labels;
    }

    List<Detail> of(ElementDiff diff) {
        List<Detail> details = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.AttributeChanged attribute) {
                details.add(attribute(attribute));
            } else if (change instanceof Change.ReferenceChanged reference) {
                details.add(reference(reference));
            } else if (change instanceof Change.Moved moved) {
                details.add(new Detail.Note(moved(moved)));
            } else if (change instanceof Change.Reordered reordered) {
                details.add(new Detail.Note(reordered(reordered, diff.after())));
            } else if (change instanceof Change.TypeChanged type) {
                details.add(new Detail.Note("is " + Nouns.withArticle(Nouns.of(type.after())) + " now, was "
                        + Nouns.withArticle(Nouns.of(type.before()))));
            }
        }
        return details;
    }

    /** Returns what an element that is new, or was there, has, without its name. */
    List<Detail> values(ElementDiff diff) {
        ModelState state = diff.after() == null ? comparison.before() : comparison.after();
        List<Detail> details = new ArrayList<>();
        for (Map.Entry<EStructuralFeature, List<String>> each : ElementValues.of(diff.element()).entrySet()) {
            EStructuralFeature feature = each.getKey();
            if (feature == Literals.ELEMENT__NAME || each.getValue().isEmpty() || !diff.element().eIsSet(feature)) {
                continue;
            }
            String value = feature instanceof EReference ? String.join(", ", names(each.getValue(), state))
                    : DisplayedValue.of((EAttribute) feature, each.getValue());
            details.add(new Detail.Value(Nouns.of(feature), "", value));
        }
        return details;
    }

    /**
     * Names an element that a reference leads to.
     *
     * @param id its id
     * @param state the side on which the reference is
     * @return its name; the id where it is not known
     */
    String name(String id, ModelState state) {
        return state.findAnywhere(id).map(labels::own).orElseGet(() -> "unknown element " + id);
    }

    private List<String> names(List<String> ids, ModelState state) {
        return ids.stream().map(id -> name(id, state)).toList();
    }

    private static Detail attribute(Change.AttributeChanged change) {
        EAttribute attribute = change.attribute();
        String feature = Nouns.of((EStructuralFeature) attribute);
        if (attribute.isMany()) {
            return members(feature, change.before(), change.after(), change.isOrderOnly());
        } else if (Texts.isFree(attribute)) {
            return new Detail.Text(feature, WordDiff.between(String.join("", change.before()), String.join("", change.after())));
        }
        return new Detail.Value(feature, DisplayedValue.of(attribute, change.before()), DisplayedValue.of(attribute, change.after()));
    }

    private Detail reference(Change.ReferenceChanged change) {
        List<String> before = names(change.before(), comparison.before());
        List<String> after = names(change.after(), comparison.after());
        String feature = Nouns.of((EStructuralFeature) change.reference());
        if (change.reference().isMany()) {
            return change.isOrderOnly() ? new Detail.Members(feature, List.of(), List.of(), after)
                    : new Detail.Members(feature, names(change.removed(), comparison.before()), names(change.added(), comparison.after()),
                            List.of());
        }
        return new Detail.Value(feature, before.isEmpty() ? DisplayedValue.NONE : before.get(0),
                after.isEmpty() ? DisplayedValue.NONE : after.get(0));
    }

    private static Detail members(String feature, List<String> before, List<String> after, boolean order) {
        List<String> removed = new ArrayList<>(before);
        List<String> added = new ArrayList<>(after);
        if (order) {
            return new Detail.Members(feature, List.of(), List.of(), after);
        }
        // One by one, since the same value may be there twice.
        after.forEach(removed::remove);
        before.forEach(added::remove);
        return new Detail.Members(feature, removed, added, List.of());
    }

    private String moved(Change.Moved moved) {
        Change.Place from = moved.before();
        Change.Place to = moved.after();
        if (from.parent() == null && to.parent() == null) {
            return "file renamed from " + from.path() + " to " + to.path();
        }
        if (Objects.equals(from.parent(), to.parent())) {
            return "moved from " + Nouns.of((EStructuralFeature) from.feature()) + " to " + Nouns.of((EStructuralFeature) to.feature())
                    + " of " + place(to, comparison.after());
        }
        String place = "moved from " + place(from, comparison.before()) + " to " + place(to, comparison.after());
        return from.path().equals(to.path()) ? place : place + " (" + from.path() + " → " + to.path() + ")";
    }

    /** Where it has the same number as before, others passed it: its neighbour says more. */
    private String reordered(Change.Reordered change, Identified now) {
        int index = change.after().index();
        if (index != change.before().index()) {
            return "now " + ordinal(index) + " in its list, was " + ordinal(change.before().index());
        } else if (index == 0) {
            return "still 1st in its list, others are in another order around it";
        }
        Object neighbour = ((List<?>) now.eContainer().eGet(now.eContainmentFeature())).get(index - 1);
        return "now after " + labels.own((Identified) neighbour) + " in its list";
    }

    private String place(Change.Place place, ModelState state) {
        if (place.parent() == null) {
            return "a file of its own";
        }
        return state.find(place.parent()).map((Identified parent) -> labels.own(parent)).orElse(place.parent());
    }

    /** Returns "1st", "2nd", "11th" for a position from 0. */
    static String ordinal(int index) {
        int number = index + 1;
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
