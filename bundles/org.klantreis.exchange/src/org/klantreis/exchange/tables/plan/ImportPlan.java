/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.List;

import org.klantreis.exchange.tables.plan.Maker.Made;
import org.klantreis.model.Document;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

/**
 * What an import of tables would do. Nothing is done before {@link #apply}; then all of it is. A plan is good as long as the
 * model
 * stays as it was.
 */
public final class ImportPlan {
    private final int rows;
    private final List<Edit> edits;
    private final List<Refusal> refusals;
    private final List<String> findings;
    private final List<Made> made;
    private final Places places;

    ImportPlan(int rows, List<Edit> edits, List<Refusal> refusals, List<String> findings, List<Made> made, Places places) {
        this.rows = rows;
        this.edits = List.copyOf(edits);
        this.refusals = List.copyOf(refusals);
        this.findings = List.copyOf(findings);
        this.made = List.copyOf(made);
        this.places = places;
    }

    /** Adds a file to the project. */
    public interface FileAdder {
        /**
         * Adds a file.
         *
         * @param path its path
         * @param document its root
         */
        void add(String path, Document document);
    }

    /** Returns how many rows the tables have. */
    public int rows() {
        return rows;
    }

    /** Returns what changes, in the order of the tables and their rows. */
    public List<Change> changes() {
        return edits.stream().map(Edit::change).toList();
    }

    /** Returns the rows that stay out, and why. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Returns what else is worth saying, one sentence each. */
    public List<String> findings() {
        return findings;
    }

    /** Says whether there is nothing to do. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Returns how many elements are made. */
    public int created() {
        return (int) edits.stream().filter(edit -> edit.change().kind() == Change.Kind.CREATED).count();
    }

    /** Returns how many elements that are there get other values or another place. */
    public int updated() {
        java.util.Set<String> ids = new java.util.HashSet<>();
        edits.forEach(edit -> ids.add(edit.change().id()));
        return ids.size() - created();
    }

    /**
     * Carries it out in a project.
     *
     * @param project the project that it was made for
     */
    public void apply(LandscapeProject project) {
        addFiles(project, project::add);
        applyInside();
    }

    /**
     * Adds the new files only, empty as yet, for those who can undo that in a way of their own; {@link #applyInside} does the
     * rest.
     *
     * @param project the project that it was made for
     * @param adder adds each to the project at once
     */
    public void addFiles(LandscapeProject project, FileAdder adder) {
        for (Made each : made) {
            if (each.parent() == null && each.element() instanceof Document document) {
                FileKind kind = FileKind.of(document.eClass()).orElseThrow();
                adder.add(DocumentPaths.propose(project, kind, document.getName()), document);
            }
        }
    }

    /** Says whether it adds files. */
    public boolean addsFiles() {
        return made.stream().anyMatch(each -> each.parent() == null);
    }

    /** Changes the elements, after {@link #addFiles}. */
    public void applyInside() {
        for (Made each : made) {
            if (each.parent() != null) {
                Containments.list(each.parent(), each.element().eClass()).add(each.element());
            }
        }
        edits.forEach(edit -> edit.action().run());
        places.arrange();
    }

    /** Returns one line for a user. */
    @Override
    public String toString() {
        return "Read " + rows + (rows == 1 ? " row: " : " rows: ") + created() + " elements created, " + updated() + " updated, "
                + refusals.size() + " rows refused.";
    }
}
