/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/**
 * Measures what a user of the workbench waits for, and prints one Markdown table. Nothing is asserted on times; it fails only where
 * something does not work.
 */
@ExtendWith(CleanWorkbench.class)
class WorkbenchBenchmarkTest {
    private static final int FRAMES = 200;
    private static final double PIXELS_A_FRAME = 60;

    private final Map<String, String> results = new LinkedHashMap<>();

    @Test
    void measure() throws Exception {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        results.put("From the start of Java to a workbench that answers", text(System.currentTimeMillis() - started));
        ExampleProject example = ExampleProject.havenbank();
        Path folder = example.project().getLocation().toFile().toPath();
        addJourney(folder, 20);
        addJourney(folder, 200);
        example.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        results.put("Open a map of 20 steps, first", text(open(example, 20)));
        results.put("Open a map of 20 steps, again", text(median(example, 20)));
        results.put("Open a map of 200 steps, first", text(open(example, 200)));
        results.put("Open a map of 200 steps, again", text(median(example, 200)));
        scroll(example, 20);
        scroll(example, 200);
        openAll(example);
        print();
    }

    /** Strings the steps of the example's journeys together, so that the map has the variety of real ones. */
    private static void addJourney(Path folder, int steps) throws Exception {
        LandscapeProject project = LandscapeProject.open(folder);
        Journey journey = null;
        int made = 0;
        for (int round = 0; made < steps; round++) {
            Journey source = project.journeys().get(round % project.journeys().size());
            Journey copy = EcoreUtil.copy(source);
            copy.eAllContents().forEachRemaining(element -> {
                if (element instanceof Identified identified) {
                    identified.setId(UUID.randomUUID().toString());
                }
            });
            if (journey == null) {
                journey = KlantreisFactory.eINSTANCE.createJourney();
                journey.setName("Of " + steps + " steps");
                journey.setPersona(source.getPersona());
            }
            for (var stage : List.copyOf(copy.getStages())) {
                for (Step step : List.copyOf(stage.getSteps())) {
                    step.getNext().removeIf(next -> true);
                    step.getAsIs().clear();
                    if (made++ >= steps) {
                        EcoreUtil.remove(step);
                    }
                }
                if (!stage.getSteps().isEmpty()) {
                    journey.getStages().add(stage);
                }
            }
        }
        project.add(path(steps), journey);
        project.save();
    }

    private static String path(int steps) {
        return "journeys/of-" + steps + "-steps.journey";
    }

    private static long open(ExampleProject example, int steps) throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        EventLoop.flush();
        long start = System.nanoTime();
        example.edit(example.file(path(steps)));
        MapCanvas canvas = canvas();
        EventLoop.until("the map is painted", () -> canvas.marksPainted() > 0);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(ExampleProject example, int steps) throws Exception {
        long[] times = new long[5];
        for (int i = 0; i < times.length; i++) {
            times[i] = open(example, steps);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private void scroll(ExampleProject example, int steps) throws Exception {
        open(example, steps);
        MapCanvas canvas = canvas();
        canvas.zoomTo(1, null);
        List<Double> frames = new ArrayList<>();
        double width = canvas.scene().width();
        int[] paints = new int[1];
        canvas.addListener(SWT.Paint, event -> paints[0]++);
        for (int frame = 0; frame < FRAMES; frame++) {
            double x = frame * PIXELS_A_FRAME % Math.max(1, width - canvas.getSize().x);
            int before = paints[0];
            canvas.scrollTo(x, 0);
            canvas.redraw();
            EventLoop.until("the frame is painted", () -> paints[0] > before);
            frames.add(canvas.paintNanos() / 1e6);
        }
        frames.sort(null);
        results.put("Paint a frame while scrolling a map of " + steps + " steps: median, 95 of 100, slowest", String.format(Locale.ROOT,
                "%.1f ms, %.1f ms, %.1f ms", frames.get(FRAMES / 2), frames.get(FRAMES * 95 / 100), frames.get(FRAMES - 1)));
    }

    private void openAll(ExampleProject example) throws Exception {
        long before = usedMemory();
        int opened = 0;
        for (String path : example.landscape().model().documentsByPath().keySet()) {
            IFile file = example.file(path);
            assertThat(example.edit(file)).as(path).isNotNull();
            opened++;
        }
        results.put("Heap in use before; with all " + opened + " editors of the example open",
                String.format(Locale.ROOT, "%d MB; %d MB", before, usedMemory()));
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        EventLoop.flush();
        results.put("… and closed again", usedMemory() + " MB");
    }

    private static long usedMemory() {
        EventLoop.flush();
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static MapCanvas canvas() {
        return find(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
    }

    private static MapCanvas find(Control control) {
        if (control instanceof MapCanvas canvas && canvas.isVisible()) {
            return canvas;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                MapCanvas found = find(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String text(long milliseconds) {
        return milliseconds < 1_000 ? milliseconds + " ms" : String.format(Locale.ROOT, "%.2f s", milliseconds / 1e3);
    }

    private void print() throws Exception {
        StringBuilder table = new StringBuilder("| workbench | |\n| --- | --- |\n");
        results.forEach((what, value) -> table.append("| ").append(what).append(" | ").append(value).append(" |\n"));
        Path target = Path.of("target");
        Files.createDirectories(target);
        Files.writeString(target.resolve("workbench.md"), table);
        System.out.print(table);
    }
}
