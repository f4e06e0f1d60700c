/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.diff.merge.ThreeWayMerge;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.identity.Identities;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;

/** Measures merging three versions of a project, once they are loaded: comparing both with the base, merging, and making the files. */
public final class MergeMeasures {
    private static final int TIMES = 5;

    private final Path folder;
    private final Results results;

    /**
     * Prepares it.
     *
     * @param folder the project's folder, which is only read
     * @param results takes the times
     */
    public MergeMeasures(Path folder, Results results) {
        this.folder = folder;
        this.results = results;
    }

    /**
     * Measures.
     *
     * @throws Exception when a merge is not what it must be
     */
    public void run() throws Exception {
        measure("0.1 %", 1000);
        measure("1 %", 100);
        measure("10 %", 10);
    }

    private void measure(String share, int every) throws Exception {
        LandscapeProject base = LandscapeProject.open(folder);
        LandscapeProject ours = edited(base, every, 0);
        LandscapeProject theirs = edited(base, every, every / 2);
        MergeResult[] merged = {null};
        Timing first = Timing.once(() -> merged[0] = ThreeWayMerge.of(base, ours, theirs).merge());
        long before = Memory.allocated();
        ThreeWayMerge.of(base, ours, theirs).merge();
        long allocated = Memory.allocated() - before;
        Timing merge = Timing.of(TIMES, () -> merged[0] = ThreeWayMerge.of(base, ours, theirs).merge());
        Timing files = Timing.of(TIMES, () -> {
            MergeResult again = merged[0].with(Map.of());
            again.files();
        });
        if (!merged[0].isDecided() || !merged[0].project().problems().isEmpty()) {
            throw new IllegalStateException("The merge is not whole: " + merged[0].open());
        }
        results.put("Merge of three, " + share + " changed by each, first", first);
        results.put("Merge of three, " + share + " changed by each, warm", merge);
        results.put("Merge again with decisions, and make the files, " + share + " changed", files);
        results.put("Memory that a merge takes at most besides the three, " + share + " changed", Memory.text(allocated));
    }

    /** Changes some elements of each file, and adds a step to some stages. */
    private static LandscapeProject edited(LandscapeProject base, int every, int offset) throws IOException {
        LandscapeProject project = LandscapeProject.open(new MemoryFiles(base.contentsAsRead()));
        int number = offset;
        for (Document document : project.documents()) {
            for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (++number % every == 0 && element instanceof Element named) {
                    named.setDocumentation("Changed by " + offset);
                    if (named instanceof Stage stage) {
                        stage.getSteps().add(step(offset));
                    }
                }
            }
        }
        return LandscapeProject.open(new MemoryFiles(project.contents()));
    }

    private static Step step(int offset) {
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setId(Identities.next());
        step.setName("A step of " + offset + " " + step.getId());
        return step;
    }

    /**
     * Measures merging alone.
     *
     * @param arguments the folders of projects
     * @throws Exception when anything fails
     */
    public static void main(String[] arguments) throws Exception {
        for (String folder : List.of(arguments)) {
            System.err.println(folder);
            new MergeMeasures(Path.of(folder), new Results()).run();
        }
    }
}
