/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.examples.Examples;
import org.klantreis.model.Activity;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits a copy of a model at random, knows what it did, and asks the comparison for exactly that. */
class RandomEditsTest {
    @TempDir
    private Path folder;

    private LandscapeProject project() throws IOException {
        Path project = folder.resolve("havenbank");
        if (!java.nio.file.Files.exists(project)) {
            Examples.copy("havenbank", project);
        }
        return LandscapeProject.open(project);
    }

    private static Map<String, Document> copy(LandscapeProject project) {
        Map<String, Document> all = project.documentsByPath();
        Collection<Document> copies = EcoreUtil.copyAll(all.values());
        Map<String, Document> byPath = new LinkedHashMap<>();
        var copy = copies.iterator();
        all.keySet().forEach(path -> byPath.put(path, copy.next()));
        return byPath;
    }

    private static <T> List<T> all(Map<String, Document> model, Class<T> type) {
        List<T> found = new ArrayList<>();
        model.values().forEach(document -> document.eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        }));
        return found;
    }

    @Test
    void aModelDiffersNotFromItselfOrItsCopy() throws IOException {
        LandscapeProject project = project();

        assertThat(Comparison.between(ModelState.of(project), ModelState.of(project)).isEmpty()).isTrue();
        assertThat(Comparison.between(ModelState.of(project), ModelState.of(copy(project))).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyEditIsReportedAndNothingElse(long seed) throws IOException {
        LandscapeProject project = project();
        Map<String, Document> edited = copy(project);
        Random random = new Random(seed);
        Map<String, String> expected = new HashMap<>();
        Set<EObject> touched = new HashSet<>();
        List<Step> steps = all(edited, Step.class);
        List<Touchpoint> touchpoints = all(edited, Touchpoint.class);
        for (int i = 0; i < 40; i++) {
            Step step = steps.get(random.nextInt(steps.size()));
            if (!touched.add(step)) {
                continue;
            }
            switch (random.nextInt(5)) {
                case 0 -> {
                    step.setMark(step.getMark() == null || step.getMark() != 3.3 ? 3.3 : 4.4);
                    expected.put(step.getId(), "mark");
                }
                case 1 -> {
                    step.setThinks("What now? " + i);
                    expected.put(step.getId(), "thinks");
                }
                case 2 -> {
                    Touchpoint other = touchpoints.get(random.nextInt(touchpoints.size()));
                    if (step.getTouchpoint() == null || !other.getId().equals(step.getTouchpoint().getId())) {
                        step.setTouchpoint(other);
                        expected.put(step.getId(), "touchpoint");
                    }
                }
                case 3 -> {
                    Activity activity = KlantreisFactory.eINSTANCE.createActivity();
                    activity.setName("Added " + i);
                    step.getActivities().add(random.nextInt(step.getActivities().size() + 1), activity);
                    expected.put(activity.getId(), "added");
                }
                default -> {
                    Stage stage = (Stage) step.eContainer();
                    Step made = KlantreisFactory.eINSTANCE.createStep();
                    made.setName("New " + i);
                    stage.getSteps().add(random.nextInt(stage.getSteps().size() + 1), made);
                    expected.put(made.getId(), "added");
                }
            }
        }

        Comparison comparison = Comparison.between(ModelState.of(project), ModelState.of(edited));

        Map<String, String> reported = new HashMap<>();
        for (ElementDiff diff : comparison.all()) {
            assertThat(diff.changes()).as(diff.label()).hasSize(1);
            reported.put(diff.id(), name(diff.changes().get(0)));
        }
        assertThat(reported).isEqualTo(expected);
        assertBackwards(project, edited, comparison);
    }

    private static void assertBackwards(LandscapeProject project, Map<String, Document> edited, Comparison comparison) {
        Comparison back = Comparison.between(ModelState.of(edited), ModelState.of(project));
        assertThat(back.all()).extracting(ElementDiff::id).containsExactlyInAnyOrderElementsOf(
                comparison.all().stream().map(ElementDiff::id).toList());
    }

    private static String name(Change change) {
        if (change instanceof Change.AttributeChanged attribute) {
            return attribute.attribute().getName();
        } else if (change instanceof Change.ReferenceChanged reference) {
            return reference.reference().getName();
        }
        return change.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void deletingTellsTheOutermostOnce(long seed) throws IOException {
        LandscapeProject project = project();
        Map<String, Document> edited = copy(project);
        List<Stage> stages = all(edited, Stage.class);
        Stage stage = stages.get(new Random(seed).nextInt(stages.size()));
        String id = stage.getId();
        int within = 0;
        for (var all = stage.eAllContents(); all.hasNext(); all.next()) {
            within++;
        }
        EcoreUtil.remove(stage);

        Comparison comparison = Comparison.between(ModelState.of(project), ModelState.of(edited));

        assertThat(comparison.changes()).extracting(ElementDiff::id).containsExactly(id);
        assertThat(comparison.all()).hasSize(1 + within);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void movingOneChildIsOneChange(long seed) throws IOException {
        LandscapeProject project = project();
        Map<String, Document> edited = copy(project);
        List<Stage> stages = all(edited, Stage.class).stream().filter(each -> each.getSteps().size() > 2).toList();
        Random random = new Random(seed);
        Stage stage = stages.get(random.nextInt(stages.size()));
        stage.getSteps().move(stage.getSteps().size() - 1, 0);

        Comparison comparison = Comparison.between(ModelState.of(project), ModelState.of(edited));

        assertThat(comparison.all()).hasSize(1);
        assertThat(comparison.all().get(0).changes()).singleElement().isInstanceOf(Change.Reordered.class);
        assertThat(comparison.filtered(ChangeFilter.WITHOUT_ORDER).isEmpty()).isTrue();
    }

    @Test
    void theFilterForTextsLeavesNamesAndMarks() throws IOException {
        LandscapeProject project = project();
        Map<String, Document> edited = copy(project);
        Journey journey = (Journey) edited.values().stream().filter(Journey.class::isInstance).findFirst().orElseThrow();
        journey.setName("Another name");
        journey.setDocumentation("Another text");

        Comparison filtered = Comparison.between(ModelState.of(project), ModelState.of(edited)).filtered(ChangeFilter.WITHOUT_TEXTS);

        assertThat(filtered.of(journey.getId()).orElseThrow().changed(Literals.ELEMENT__NAME)).isTrue();
        assertThat(filtered.of(journey.getId()).orElseThrow().changed(Literals.ELEMENT__DOCUMENTATION)).isFalse();
    }

    @Test
    void tenThousandSiblingsThatCameTakeNoQuadraticTime() throws IOException {
        LandscapeProject project = project();
        Map<String, Document> edited = copy(project);
        Stage stage = all(edited, Stage.class).get(0);
        for (int i = 0; i < 50_000; i++) {
            stage.getSteps().add(KlantreisFactory.eINSTANCE.createStep());
        }
        ModelState before = ModelState.of(project);
        ModelState after = ModelState.of(edited);

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(java.time.Duration.ofSeconds(20), () -> {
            Comparison comparison = Comparison.between(before, after);
            assertThat(comparison.changes()).hasSize(50_000);
            assertThat(org.klantreis.diff.output.Summary.of(comparison)).startsWith("50000 steps added in ");
            ElementLabels labels = new ElementLabels();
            List<Identified> elements = comparison.changes().stream().map(ElementDiff::element).toList();
            elements.forEach(labels::path);
        });
    }
}
