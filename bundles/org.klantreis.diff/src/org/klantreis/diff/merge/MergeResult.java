/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;

/** What a merge comes to: the merged files, and what has to be decided. Each is immutable. */
public final class MergeResult {
    private final Sides sides;
    private final Map<Side, Map<String, byte[]>> contents;
    private final Map<String, Decision> decisions;
    private final Draft draft;
    private final List<Conflict> conflicts;
    private Map<String, byte[]> files;

    private MergeResult(Sides sides, Map<Side, Map<String, byte[]>> contents, Map<String, Decision> decisions, Draft draft) {
        this.sides = sides;
        this.contents = contents;
        this.decisions = Map.copyOf(decisions);
        this.draft = draft;
        this.conflicts = draft.conflicts().stream().sorted(Comparator.comparing((Conflict conflict) ->
                ElementLabel.path(conflict.element())).thenComparing(Conflict::kind).thenComparing(Conflict::id)).toList();
    }

    /** Merges with some conflicts decided. */
    static MergeResult of(Sides sides, Map<Side, Map<String, byte[]>> contents, Map<String, Decision> decisions) {
        Draft draft = new Draft(sides, decisions);
        for (ElementDiff diff : sides.changes(Side.THEIRS).all()) {
            if (diff.kind() == ElementDiff.Kind.ADDED && !sides.has(Side.OURS, diff.id())) {
                draft.take(diff.id(), Side.THEIRS);
            }
        }
        new Deletions(draft, Side.THEIRS).decide();
        new Deletions(draft, Side.OURS).decide();
        Placement placement = new Placement(draft);
        Set<String> affected = placement.place();
        new FilePaths(draft).settle(affected);
        new Twins(draft).settle();
        if (!draft.replaced().isEmpty()) {
            placement.repair();
        }
        new FeatureMerge(draft).merge();
        new ChildLists(draft).arrange(affected);
        new References(draft).repair();
        return new MergeResult(sides, contents, decisions, draft);
    }

    /** Returns all conflicts, decided or not, by the place of the element. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Returns the conflicts that are not decided; the files have what is ours for them. */
    public List<Conflict> open() {
        return conflicts.stream().filter(conflict -> !decisions.containsKey(conflict.id())).toList();
    }

    /** Says whether nothing is left to decide. */
    public boolean isDecided() {
        return open().isEmpty();
    }

    /** Returns the decisions, by the ids of their conflicts. */
    public Map<String, Decision> decisions() {
        return decisions;
    }

    /**
     * Finds what was decided.
     *
     * @param conflict one of {@link #conflicts()}
     * @return the decision; empty where it is open
     */
    public Optional<Decision> decision(Conflict conflict) {
        return Optional.ofNullable(decisions().get(conflict.id()));
    }

    /**
     * Decides conflicts. Some decisions make conflicts vanish, and a few make new ones, as where two deleted elements hang together.
     *
     * @param decisions by the ids of conflicts, besides those that were decided before; a null takes a decision back
     * @return the result with them
     * @throws IllegalArgumentException when a conflict cannot be decided so; the message says why
     */
    public MergeResult with(Map<String, Decision> decisions) {
        Map<String, Conflict> known = new HashMap<>();
        conflicts.forEach(conflict -> known.put(conflict.id(), conflict));
        Map<String, Decision> all = new HashMap<>(this.decisions);
        decisions.forEach((id, decision) -> {
            Conflict conflict = known.get(id);
            if (conflict == null && !all.containsKey(id)) {
                throw new IllegalArgumentException("There is no conflict " + id + " in this merge.");
            } else if (decision == null) {
                all.remove(id);
            } else {
                if (conflict != null) {
                    Editing.check(conflict, decision, sides);
                }
                all.put(id, decision);
            }
        });
        return of(sides, contents, all);
    }

    /**
     * Returns the merged files of the whole project.
     *
     * @return the bytes by path
     * @throws IOException when the merge cannot be written as valid files; that is a mistake of the program
     */
    public synchronized Map<String, byte[]> files() throws IOException {
        if (files == null) {
            files = Collections.unmodifiableMap(new MergedFiles(draft, contents).make());
        }
        return files;
    }

    /**
     * Returns the files that are not as they are in ours.
     *
     * @return the bytes by path; of files that are gone see {@link #deleted()}
     * @throws IOException as {@link #files()} does
     */
    public Map<String, byte[]> changed() throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        Map<String, byte[]> ours = contents.get(Side.OURS);
        files().forEach((path, content) -> {
            if (!Arrays.equals(content, ours.get(path))) {
                changed.put(path, content);
            }
        });
        return changed;
    }

    /**
     * Finds the files that ours has and the merge has not.
     *
     * @return their paths
     * @throws IOException as {@link #files()} does
     */
    public Set<String> deleted() throws IOException {
        Set<String> deleted = new TreeSet<>(contents.get(Side.OURS).keySet());
        deleted.removeAll(files().keySet());
        return deleted;
    }

    /**
     * Reads the merged files as a project, in memory.
     *
     * @return the project, which cannot be saved
     * @throws IOException as {@link #files()} does
     */
    public LandscapeProject project() throws IOException {
        return LandscapeProject.open(new MemoryFiles(files()));
    }

    /** Returns, as a sentence each, the texts that both changed at different words and that were combined: worth a look. */
    public List<String> combined() {
        return List.copyOf(draft.combined());
    }
}
