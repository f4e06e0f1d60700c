/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabels;
import org.klantreis.diff.Texts;
import org.klantreis.diff.output.SummaryGroup.Event;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;

/**
 * What changed, in one short sentence for lists of commits: "3 steps added in Open an account; 2 marks changed".
 *
 * <pre>{@code
 * Summary.of(comparison);                // at most three parts
 * Summary.of(comparison.of(id).get());   // of one element: "Show passport: mark 4 → 7; pain changed"
 * }</pre>
 */
public final class Summary {
    private static final int PARTS = 3;
    private static final String NOTHING = "Nothing changed";
    private static final int LONGEST_VALUE = 24;

    private final Map<String, SummaryGroup> groups = new LinkedHashMap<>();
    private final ElementLabels labels = new ElementLabels();

    private Summary() {
    }

    /**
     * Sums a comparison up.
     *
     * @param comparison what differs
     * @return a sentence without a full stop, of three parts at most; "Nothing changed" where nothing differs
     */
    public static String of(Comparison comparison) {
        return of(comparison, PARTS);
    }

    /**
     * Sums a comparison up.
     *
     * @param comparison what differs
     * @param parts the most parts to tell, 1 or more; how many changes are left is told after them
     * @return a sentence without a full stop; "Nothing changed" where nothing differs
     */
    public static String of(Comparison comparison, int parts) {
        return of(comparison.changes(), parts);
    }

    /**
     * Sums some changes up, as those that a user chose of a comparison.
     *
     * @param diffs the elements
     * @param parts the most parts to tell, 1 or more
     * @return as {@link #of(Comparison, int)}
     */
    public static String of(List<ElementDiff> diffs, int parts) {
        Summary summary = new Summary();
        diffs.stream().filter(diff -> !diff.nested()).forEach(summary::add);
        return summary.sentence(parts);
    }

    /**
     * Sums the changes of one element up.
     *
     * @param diff the element
     * @return for example "Show passport: mark 4 → 7; pain changed"
     */
    public static String of(ElementDiff diff) {
        ElementLabels labels = new ElementLabels();
        List<String> parts = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.AttributeChanged attribute) {
                String values = values(attribute);
                parts.add(Nouns.of(attribute.attribute()) + (values == null ? " changed" : " " + values));
            } else if (change instanceof Change.ReferenceChanged reference) {
                parts.add(Nouns.of(reference.reference()) + " changed");
            } else {
                parts.add(event(change) == Event.REORDERED ? "put elsewhere in its list" : event(change).participle());
            }
        }
        return labels.own(diff.element()) + ": " + String.join("; ", parts);
    }

    private void add(ElementDiff diff) {
        for (Change change : diff.changes()) {
            if (change instanceof Change.AttributeChanged attribute) {
                boolean text = Texts.isFree(attribute.attribute());
                if (attribute.attribute() == Literals.ELEMENT__NAME) {
                    group(Event.RENAMED, diff, "").add(diff, scope(diff), values(attribute));
                } else {
                    group(text ? Event.TEXT : Event.VALUE, diff, text ? "text" : Nouns.of(attribute.attribute()))
                            .add(diff, scope(diff), values(attribute));
                }
            } else if (change instanceof Change.ReferenceChanged reference) {
                group(Event.VALUE, diff, Nouns.of((EStructuralFeature) reference.reference())).add(diff, scope(diff), null);
            } else {
                group(event(change), diff, "").add(diff, scope(diff), null);
            }
        }
    }

    private SummaryGroup group(Event event, ElementDiff diff, String feature) {
        String type = event == Event.TEXT ? "" : Nouns.of(diff.type());
        return groups.computeIfAbsent(event + "|" + type + "|" + feature, key -> new SummaryGroup(event, type, feature));
    }

    private static Event event(Change change) {
        if (change instanceof Change.Added) {
            return Event.ADDED;
        } else if (change instanceof Change.Deleted) {
            return Event.DELETED;
        } else if (change instanceof Change.Moved moved) {
            return moved.before().parent() == null && moved.after().parent() == null ? Event.FILE : Event.MOVED;
        }
        return change instanceof Change.Reordered ? Event.REORDERED : Event.TYPE;
    }

    /** Returns the name of the file's root that an element is in, unless that is the catalogue or the element itself. */
    private String scope(ElementDiff diff) {
        EObject root = EcoreUtil.getRootContainer(diff.element());
        return root instanceof Landscape || root == diff.element() ? "" : labels.own(root);
    }

    /** Returns the old and the new value where both are short; null else. */
    private static String values(Change.AttributeChanged change) {
        if (change.attribute().isMany() || Texts.isFree(change.attribute())) {
            return null;
        }
        String before = DisplayedValue.of(change.attribute(), change.before());
        String after = DisplayedValue.of(change.attribute(), change.after());
        return before.length() > LONGEST_VALUE || after.length() > LONGEST_VALUE ? null : before + " → " + after;
    }

    private String sentence(int most) {
        List<SummaryGroup> told = new ArrayList<>(groups.values());
        if (told.isEmpty()) {
            return NOTHING;
        }
        told.sort(Comparator.comparing(SummaryGroup::event));
        List<String> parts = new ArrayList<>();
        String scope = "";
        for (SummaryGroup group : told.subList(0, Math.min(most, told.size()))) {
            // "3 steps added in Open an account; 2 marks changed": what was said is not said again.
            parts.add(group.text(diff -> labels.own(diff.element()), !group.scope().equals(scope)));
            scope = group.scope();
        }
        int left = told.stream().skip(most).mapToInt(SummaryGroup::size).sum();
        if (left > 0) {
            parts.add(left + " more " + (left == 1 ? "change" : "changes"));
        }
        return Nouns.capital(String.join("; ", parts));
    }
}
