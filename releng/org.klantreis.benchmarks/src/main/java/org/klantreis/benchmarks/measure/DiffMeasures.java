/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.sun.management.ThreadMXBean;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.diff.output.Summary;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;

/** Measures comparing two loaded models of which a share of the elements differs. */
public final class DiffMeasures {
    private static final double[] SHARES = {0.001, 0.01, 0.1};
    private static final int TIMES = 7;

    private final Path folder;
    private final Results results;

    DiffMeasures(Path folder, Results results) {
        this.folder = folder;
        this.results = results;
    }

    /**
     * Measures comparing and history alone, without a server.
     *
     * @param arguments the project's folder, which is put under Git, and the file to write the results to
     * @throws Exception when anything fails
     */
    public static void main(String[] arguments) throws Exception {
        Results results = new Results();
        new DiffMeasures(Path.of(arguments[0]), results).run();
        new RevisionMeasures(Path.of(arguments[0]), results).run();
        results.write(Path.of(arguments[1]));
    }

    void run() throws Exception {
        LandscapeProject before = LandscapeProject.open(folder);
        for (double share : SHARES) {
            LandscapeProject after = LandscapeProject.open(folder);
            int edits = edit(after, share);
            String name = String.format(Locale.ROOT, "Compare, %s changed", share < 0.01 ? "0.1 %" : Math.round(share * 100) + " %");
            Comparison[] found = {null};
            results.put(name + ", first", Timing.once(() -> found[0] = compare(before, after)));
            long allocated = allocated();
            compare(before, after);
            long memory = allocated() - allocated;
            results.put(name + ", warm", Timing.of(TIMES, () -> found[0] = compare(before, after)));
            results.put(name + ", memory taken", Memory.text(memory));
            if (found[0].all().size() != edits) {
                throw new IllegalStateException(edits + " elements were changed, and " + found[0].all().size() + " found.");
            }
            results.put(name + ", sum it up", Timing.of(TIMES, () -> Summary.of(found[0])));
        }
    }

    private static Comparison compare(LandscapeProject before, LandscapeProject after) {
        return Comparison.between(ModelState.of(before), ModelState.of(after));
    }

    /** Changes elements all over the model, by turns in a text and in the name. */
    private static int edit(LandscapeProject project, double share) {
        List<Element> elements = new ArrayList<>();
        for (Identified each : ModelState.of(project).elements()) {
            if (each instanceof Element element) {
                elements.add(element);
            }
        }
        int step = (int) Math.round(1 / share);
        int edits = 0;
        for (int i = step / 2; i < elements.size(); i += step) {
            if (edits++ % 2 == 0) {
                elements.get(i).setDocumentation("Changed " + i);
            } else {
                elements.get(i).setName("Changed " + i);
            }
        }
        return edits;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
