/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementValues;
import org.klantreis.model.Identified;

/**
 * Says of each feature of an element which commit gave it the value that it has.
 *
 * <pre>{@code
 * Blame blame = Blame.of(revisions, step.getId(), "HEAD");
 * blame.of(Literals.STEP__MARK).ifPresent(line -> System.out.println(line.commit().getAuthorIdent().getName()));
 * }</pre>
 *
 * @param element the element as it is in the revision that was asked for
 * @param created the commit that made it
 * @param place the commit that last moved it, or put it elsewhere in its list; the one that made it where none did
 * @param lines the features that have a value, or had one that was taken away, in the metamodel's order
 */
public record Blame(Identified element, RevCommit created, RevCommit place, List<Line> lines) {
    /** Copies the list. */
    public Blame {
        lines = List.copyOf(lines);
    }

    /**
     * One feature.
     *
     * @param feature an attribute, or a reference that contains nothing
     * @param values its values: as in a file, or ids; none where it was cleared
     * @param commit the commit that last changed it
     */
    public record Line(EStructuralFeature feature, List<String> values, RevCommit commit) {
        /** Copies the list. */
        public Line {
            values = List.copyOf(values);
        }
    }

    /**
     * Finds who is to be asked about a feature.
     *
     * @param feature the feature
     * @return its line; empty where it has no value and never had
     */
    public Optional<Line> of(EStructuralFeature feature) {
        return lines.stream().filter(line -> line.feature() == feature).findFirst();
    }

    /**
     * Looks through the element's history until everything is explained.
     *
     * @param revisions the revisions of the project
     * @param id the element's id
     * @param start the revision in which the element is looked at
     * @return who gave it what it has
     * @throws IOException when there is no such revision, or no such element in it
     */
    public static Blame of(Revisions revisions, String id, String start) throws IOException {
        Identified element = revisions.find(revisions.repository().resolve(start), id)
                .orElseThrow(() -> new IOException("There is no element " + id + " in revision «" + start
                        + "»; name a revision that has it."));
        Map<EStructuralFeature, List<String>> open = new LinkedHashMap<>(ElementValues.of(element));
        Map<EStructuralFeature, Line> found = new LinkedHashMap<>();
        RevCommit place = null;
        try (Stream<ElementHistory.Entry> history = new ElementHistory(revisions, id).ownEntries(start)) {
            for (Iterator<ElementHistory.Entry> entries = history.iterator(); entries.hasNext();) {
                ElementHistory.Entry entry = entries.next();
                ElementDiff diff = entry.own().orElseThrow();
                if (diff.kind() == ElementDiff.Kind.ADDED) {
                    open.forEach((feature, values) -> {
                        if (element.eIsSet(feature)) {
                            found.putIfAbsent(feature, new Line(feature, values, entry.commit()));
                        }
                    });
                    return new Blame(element, entry.commit(), place == null ? entry.commit() : place, sorted(open, found));
                }
                for (Change change : diff.changes()) {
                    explain(change, entry.commit(), open, found);
                    if (place == null && (change instanceof Change.Moved || change instanceof Change.Reordered)) {
                        place = entry.commit();
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        throw new IOException("The history of " + id + " up to «" + start + "» does not go back to where it was made; "
                + "this may be a shallow clone, «git fetch --unshallow» brings the rest.");
    }

    /** Where two branches changed the same, the one whose value was kept is the one to ask. */
    private static void explain(Change change, RevCommit commit, Map<EStructuralFeature, List<String>> open,
            Map<EStructuralFeature, Line> found) {
        if (change instanceof Change.AttributeChanged attribute) {
            explain(attribute.attribute(), attribute.after(), commit, open, found);
        } else if (change instanceof Change.ReferenceChanged reference) {
            explain(reference.reference(), reference.after(), commit, open, found);
        }
    }

    private static void explain(EStructuralFeature feature, List<String> after, RevCommit commit,
            Map<EStructuralFeature, List<String>> open, Map<EStructuralFeature, Line> found) {
        if (after.equals(open.get(feature)) && !found.containsKey(feature)) {
            found.put(feature, new Line(feature, after, commit));
        }
    }

    private static List<Line> sorted(Map<EStructuralFeature, List<String>> order, Map<EStructuralFeature, Line> found) {
        List<Line> lines = new ArrayList<>();
        order.keySet().stream().filter(found::containsKey).map(found::get).forEach(lines::add);
        return lines;
    }
}
