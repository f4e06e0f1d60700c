/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.diff.ModelState;
import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;
import org.klantreis.model.project.Problem;
import org.klantreis.model.project.SingleFile;

/**
 * One of the three states that a merge is about.
 *
 * @param state its elements
 * @param contents the bytes of its files by path
 * @param problems what is wrong with its files: sentences with the file's path; empty where all was understood
 * @param whole whether this is a whole project, with a catalogue
 */
public record MergeSide(ModelState state, Map<String, byte[]> contents, List<String> problems, boolean whole) {
    /** Copies the collections. */
    public MergeSide {
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
        problems = List.copyOf(problems);
    }

    /**
     * Takes a whole project.
     *
     * @param project the project, as it was read; it must not be changed while the merge is used
     * @return the side
     * @throws IOException when a file cannot be read any more
     */
    public static MergeSide of(LandscapeProject project) throws IOException {
        List<String> problems = new ArrayList<>();
        Map<String, byte[]> contents = new LinkedHashMap<>(project.contentsAsRead());
        project.problems().forEach(problem -> problems.add(sentence(problem)));
        if (project.landscape().isEmpty() && problems.isEmpty()) {
            problems.add("there is no " + FileKind.CATALOGUE + ", so this is no landscape project.");
        }
        return new MergeSide(ModelState.of(project), contents, problems, true);
    }

    /**
     * Takes one file alone, of a project of which no more is known. What it refers to in other files is taken to be there.
     *
     * @param path its path, relative to the project
     * @param content its bytes; none at all for a file that is not there
     * @return the side
     */
    public static MergeSide ofFile(String path, byte[] content) {
        if (content.length == 0) {
            return new MergeSide(ModelState.empty(), Map.of(), List.of(), false);
        }
        SingleFile file = SingleFile.read(path, MemoryFiles.address(path), content);
        Map<String, Document> documents = new LinkedHashMap<>();
        file.document().ifPresent(document -> documents.put(path, document));
        return new MergeSide(ModelState.of(documents), Map.of(path, content),
                file.problems().stream().map(MergeSide::sentence).toList(), false);
    }

    /** Returns the state before anything was: the base of two histories that have nothing in common. */
    public static MergeSide nothing() {
        return new MergeSide(ModelState.empty(), Map.of(), List.of(), false);
    }

    private static String sentence(Problem problem) {
        return problem.path() + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.message();
    }
}
