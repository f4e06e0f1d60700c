/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Viewport;
import org.klantreis.report.text.Typeface;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.marks.ElementMarks;
import org.klantreis.ui.map.marks.MarkPaint;
import org.klantreis.ui.map.paint.GcPainter;
import org.klantreis.ui.map.paint.LetterCache;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** What a large map costs, and what is left of a closed one. */
@ExtendWith(CleanWorkbench.class)
class MapCostTest {
    private static final int STEPS = 200;

    @Test
    void paintsOnlyWhatIsSeen() throws Exception {
        Journey journey = large(ExampleProject.havenbank());
        Scene scene = JourneyMap.layout(MapSource.of(journey, List.of()), MapOptions.DEFAULT, Typeface.bundled());
        int all = java.util.Arrays.stream(org.klantreis.report.scene.Zone.values()).mapToInt(zone -> scene.marks(zone).size())
                .sum();
        Display display = Display.getCurrent();
        Image image = new Image(display, 1200, 700);
        GC gc = new GC(image);
        LetterCache letters = new LetterCache(display, Typeface.bundled());
        try {
            GcPainter painter = new GcPainter(letters, (over, viewport, zone) -> { });
            int seen = painter.paint(gc, new Viewport(scene, 5000, 0, 1200, 700, 1), Palette.LIGHT,
                    new Rectangle(0, 0, 1200, 700));
            int part = painter.paint(gc, new Viewport(scene, 5000, 0, 1200, 700, 1), Palette.LIGHT,
                    new Rectangle(600, 400, 50, 50));
            assertThat(seen).isPositive().isLessThan(all / 8);
            assertThat(part).isLessThan(seen / 4);
        } finally {
            letters.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void marksOnAllOf200StepsCostLittleOfAFrame() throws Exception {
        Journey journey = large(ExampleProject.havenbank());
        Scene scene = JourneyMap.layout(MapSource.of(journey, List.of()), MapOptions.DEFAULT, Typeface.bundled());
        Display display = Display.getCurrent();
        Image image = new Image(display, 1200, 700);
        GC gc = new GC(image);
        LetterCache letters = new LetterCache(display, Typeface.bundled());
        try {
            ElementMarks.Builder marks = ElementMarks.builder();
            journey.getStages().forEach(stage -> stage.getSteps().forEach(step -> marks.mark(step.getId(), ElementMark.MOVED,
                    Set.of(Literals.STEP__DOES, Literals.STEP__MARK))));
            MarkPaint paint = new MarkPaint(MarkPaint.Style.FULL, () -> Palette.LIGHT);
            paint.setMarks(marks.build());
            assertThat(paint.count(scene)).isGreaterThan(3 * STEPS);
            long plain = frames(gc, scene, new GcPainter(letters, (over, viewport, zone) -> { }));
            long marked = frames(gc, scene, new GcPainter(letters, paint));
            System.out.println("200 steps: a frame takes " + plain / 1000 + " us, with all of them marked " + marked / 1000
                    + " us");
            assertThat(marked - plain).as("nanoseconds for the marks of a frame").isLessThan(8_000_000);
        } finally {
            letters.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    /** Returns how long a frame takes, in nanoseconds: the median of some places. */
    private static long frames(GC gc, Scene scene, GcPainter painter) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            long begin = System.nanoTime();
            painter.paint(gc, new Viewport(scene, i % 10 * 1500, 0, 1200, 700, 1), Palette.LIGHT, new Rectangle(0, 0, 1200, 700));
            times.add(System.nanoTime() - begin);
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    @Test
    void opensAndScrolls200Steps() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        MapUser user = MapUser.opens(example, large(example));
        assertThat(user.canvas().scene().columns()).hasSizeGreaterThanOrEqualTo(STEPS);
        List<Long> frames = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            long before = user.canvas().paintNanos();
            user.canvas().scrollTo(i * 1500, 0);
            EventLoop.until("the map was painted again", () -> user.canvas().paintNanos() != before);
            assertThat(user.canvas().marksPainted()).isPositive();
            frames.add(user.canvas().paintNanos() / 1000);
        }
        long begin = System.nanoTime();
        user.canvas().sceneChanged();
        user.canvas().scene();
        System.out.println("200 steps: laid out in " + (System.nanoTime() - begin) / 1000000 + " ms; frames far apart painted in "
                + frames.stream().sorted().toList() + " us");
        assertThat(user.canvas().viewport().scrollX()).isEqualTo(15000);
        user.press(SWT.ARROW_RIGHT).press(SWT.END);
        assertThat(user.session().focus().orElseThrow().elementId()).isEqualTo(
                user.canvas().scene().columns().get(user.canvas().scene().columns().size() - 1).stepId());
    }

    @Test
    void aClosedEditorLeavesNothing() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        Journey journey = example.journey("Report damage");
        cycle(example, journey);
        Display.getCurrent().getDeviceData();
        if (!isTracking()) {
            int kept = openLetters(example, journey);
            assertThat(kept).as("lines of text kept after closing").isZero();
            return;
        }
        long first = resources();
        cycle(example, journey);
        cycle(example, journey);
        assertThat(resources()).isEqualTo(first);
    }

    private static boolean isTracking() {
        DeviceData data = Display.getCurrent().getDeviceData();
        return data != null && data.tracking;
    }

    private static long resources() {
        return Display.getCurrent().getDeviceData().objects == null ? 0
                : java.util.Arrays.stream(Display.getCurrent().getDeviceData().objects).filter(java.util.Objects::nonNull)
                        .count();
    }

    private static void cycle(ExampleProject example, Journey journey) throws Exception {
        openLetters(example, journey);
    }

    private static int openLetters(ExampleProject example, Journey journey) throws Exception {
        MapUser user = MapUser.opens(example, journey);
        user.canvas().fit();
        user.canvas().update();
        user.canvas().zoomTo(1, null);
        user.canvas().update();
        LetterCache letters = user.canvas().letters();
        assertThat(letters.size()).isPositive();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
        EventLoop.until("the editor is gone", user.canvas()::isDisposed);
        return letters.size();
    }

    /** Makes a journey of 200 steps out of one of the example. */
    private static Journey large(ExampleProject example) throws Exception {
        Journey journey = example.journey("Report damage");
        int n = 0;
        while (journey.getStages().stream().mapToInt(stage -> stage.getSteps().size()).sum() < STEPS) {
            Stage copy = (Stage) EcoreUtil.copy(journey.getStages().get(n++ % 4));
            for (Step step : copy.getSteps()) {
                step.getNext().clear();
                step.setName(step.getName() + " " + n);
            }
            org.klantreis.model.identity.Identities.renew(copy);
            journey.getStages().add(copy);
        }
        return journey;
    }
}
