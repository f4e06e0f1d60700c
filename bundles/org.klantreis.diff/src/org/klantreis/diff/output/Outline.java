/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.ElementLabels;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Identified;
import org.klantreis.model.Landscape;

/**
 * A comparison laid out for readers: by file, and in it by element, what came or went with an element beside that.
 *
 * @param sections the files in which something differs
 * @param added how many elements came, without those within them
 * @param deleted how many went
 * @param changed how many changed
 */
record Outline(List<Section> sections, int added, int deleted, int changed) {
    /**
     * A file.
     *
     * @param title the name of its root element
     * @param path its path, relative to the project
     * @param rows the elements that differ
     */
    record Section(String title, String path, List<Row> rows) {
    }

    /**
     * An element.
     *
     * @param diff what differs
     * @param type its class in words
     * @param steps the names on the way to it within the file, its own last
     * @param details what changed
     * @param values what it has, where it is new or gone
     * @param within how many elements of each class came or went with it: "2 activities, 1 measurement"; empty where none
     * @param withinNames the paths of those, below the element
     */
    record Row(ElementDiff diff, String type, List<String> steps, List<Detail> details, List<Detail> values, String within,
            List<String> withinNames) {
        /** Returns the names on the way to it as one text. */
        String label() {
            return String.join(ElementLabel.STEP, steps);
        }
    }

    static Outline of(Comparison comparison) {
        ElementLabels labels = new ElementLabels();
        Details details = new Details(comparison, labels);
        Map<String, List<ElementDiff>> within = within(comparison);
        Map<String, Section> byRoot = new LinkedHashMap<>();
        int[] counts = new int[ElementDiff.Kind.values().length];
        for (ElementDiff diff : comparison.changes()) {
            counts[diff.kind().ordinal()]++;
            EObject root = EcoreUtil.getRootContainer(diff.element());
            String key = root instanceof Identified identified ? identified.getId() : "";
            Section section = byRoot.computeIfAbsent(key, id -> new Section(labels.own(root), path(comparison, diff), new ArrayList<>()));
            section.rows().add(row(diff, root, labels, details, within.getOrDefault(diff.id(), List.of())));
        }
        return new Outline(List.copyOf(byRoot.values()), counts[ElementDiff.Kind.ADDED.ordinal()],
                counts[ElementDiff.Kind.DELETED.ordinal()], counts[ElementDiff.Kind.CHANGED.ordinal()]);
    }

    /** Returns what came or went with each element, by the id of the outermost. */
    private static Map<String, List<ElementDiff>> within(Comparison comparison) {
        Map<String, List<ElementDiff>> within = new LinkedHashMap<>();
        for (ElementDiff diff : comparison.all()) {
            if (diff.nested()) {
                Identified top = diff.element();
                while (comparison.of(top.getId()).filter(ElementDiff::nested).isPresent() && top.eContainer() instanceof Identified parent) {
                    top = parent;
                }
                within.computeIfAbsent(top.getId(), id -> new ArrayList<>()).add(diff);
            }
        }
        return within;
    }

    private static Row row(ElementDiff diff, EObject root, ElementLabels labels, Details details, List<ElementDiff> within) {
        List<String> steps = labels.steps(diff.element());
        boolean skipRoot = diff.element() != root && !(root instanceof Landscape);
        Map<String, Integer> counts = new TreeMap<>();
        within.forEach(each -> counts.merge(Nouns.of(each.type()), 1, Integer::sum));
        String counted = String.join(", ", counts.entrySet().stream().map(each -> Nouns.count(each.getValue(), each.getKey())).toList());
        List<String> names = within.stream().map(each -> {
            List<String> path = labels.steps(each.element());
            return String.join(ElementLabel.STEP, path.subList(Math.min(steps.size(), path.size() - 1), path.size()));
        }).toList();
        List<Detail> values = diff.kind() == ElementDiff.Kind.CHANGED ? List.of() : details.values(diff);
        return new Row(diff, Nouns.of(diff.type()), skipRoot ? steps.subList(1, steps.size()) : steps, details.of(diff), values, counted,
                names);
    }

    private static String path(Comparison comparison, ElementDiff diff) {
        ModelState state = diff.after() == null ? comparison.before() : comparison.after();
        return state.pathOf(diff.element());
    }

    /** Counts the elements: "2 added, 1 deleted, 3 changed". */
    String counts() {
        return added + " added, " + deleted + " deleted, " + changed + " changed";
    }
}
