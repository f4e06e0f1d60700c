/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.Transition;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;
import org.klantreis.ui.usage.Usage;
import org.klantreis.ui.usage.Usages;

@ExtendWith(CleanWorkbench.class)
class DeleteElementsTest {
    private static final String TITLE = "Delete";

    private ExampleProject example;
    private OpenLandscape landscape;
    private Shell shell;

    @BeforeEach
    void open() throws Exception {
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    @Test
    void findsWhatASearchThroughEverythingFinds() {
        int compared = 0;
        for (var document : landscape.model().documents()) {
            for (var all = document.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (compared++ % 23 != 0) {
                    continue;
                }
                Set<String> brute = new HashSet<>();
                for (Setting setting : EcoreUtil.UsageCrossReferencer.find(element, landscape.model().resourceSet())) {
                    if (!((EReference) setting.getEStructuralFeature()).isContainment()) {
                        brute.add(((Identified) setting.getEObject()).getId() + " " + setting.getEStructuralFeature().getName());
                    }
                }
                List<Usage> found = Usages.of(landscape, List.of(element));
                assertThat(found.stream().map(usage -> usage.owner().getId() + " " + usage.feature().getName()))
                        .containsExactlyInAnyOrderElementsOf(brute);
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    @Test
    void clearsAllReferencesAndUndoesToTheSameBytes() throws Exception {
        Map<String, String> before = files();
        Touchpoint touchpoint = mostUsedTouchpoint();
        assertThat(Usages.of(landscape, List.of(touchpoint))).hasSizeGreaterThan(5);
        landscape.execute(Deletion.of(landscape, List.of(touchpoint)).command());
        assertThat(landscape.find(touchpoint.getId())).isEmpty();
        assertThat(landscape.commandStack().getUndoCommand().getLabel()).isEqualTo("Delete Touchpoint");
        landscape.save(null);
        assertThat(files()).isNotEqualTo(before);
        landscape.commandStack().undo();
        landscape.save(null);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void deletesATreeOfUnitsWithWhatMeansNothingWithoutThem() throws Exception {
        Map<String, String> before = files();
        for (OrganisationUnit unit : List.copyOf(landscape.model().landscape().orElseThrow().getUnits())) {
            landscape.execute(Deletion.of(landscape, List.of(unit)).command());
            landscape.save(null);
            landscape.commandStack().undo();
            landscape.save(null);
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aTransitionGoesWithItsTarget() throws Exception {
        Journey journey = example.journey("Report damage");
        List<Step> steps = journey.getStages().get(0).getSteps();
        Transition transition = KlantreisFactory.eINSTANCE.createTransition();
        transition.setTarget(steps.get(steps.size() - 1));
        steps.get(0).getNext().add(transition);
        landscape.execute(Deletion.of(landscape, List.of(steps.get(steps.size() - 1))).command());
        assertThat(steps.get(0).getNext()).isEmpty();
        landscape.save(null);
    }

    @Test
    void deletesAJourneyWithItsFile() throws Exception {
        Map<String, String> before = files();
        Journey journey = example.journey("Report damage");
        landscape.execute(SetCommand.create(landscape.editingDomain(), journey, Literals.JOURNEY__GOAL, "changed before"));
        landscape.execute(Deletion.of(landscape, List.of(journey)).command());
        landscape.commandStack().undo();
        landscape.save(null);
        assertThat(Files.readString(landscape.folder().resolve("journeys/report-damage.journey"))).contains("changed before");
        landscape.commandStack().redo();
        landscape.save(null);
        assertThat(example.file("journeys/report-damage.journey").exists()).isFalse();
        landscape.commandStack().undo();
        landscape.commandStack().undo();
        landscape.save(null);
        assertThat(files()).isEqualTo(before);
        assertThat(example.file("journeys/report-damage.journey").exists()).isTrue();
    }

    @Test
    void asksWhereSomethingPointsHere() {
        Touchpoint touchpoint = mostUsedTouchpoint();
        Dialogs.during(TITLE, dialog -> {
            Table table = Dialogs.all(dialog, Table.class).get(0);
            assertThat(table.getItemCount()).isEqualTo(Usages.of(landscape, List.of(touchpoint)).size());
            assertThat(table.getItem(table.getItemCount() - 1).getText(1)).isNotEmpty();
            Dialogs.press(dialog, "Cancel");
        }, () -> assertThat(DeleteElements.in(shell, landscape, List.of(touchpoint))).isFalse());
        assertThat(landscape.isDirty()).isFalse();
        Dialogs.during(TITLE, dialog -> Dialogs.press(dialog, "Delete and Clear These References"),
                () -> assertThat(DeleteElements.in(shell, landscape, List.of(touchpoint))).isTrue());
        assertThat(landscape.find(touchpoint.getId())).isEmpty();
    }

    @Test
    void doesNotAskWhereNothingPointsHere() throws Exception {
        Touchpoint lone = KlantreisFactory.eINSTANCE.createTouchpoint();
        landscape.model().landscape().orElseThrow().getTouchpoints().add(lone);
        assertThat(DeleteElements.in(shell, landscape, List.of(lone))).isTrue();
    }

    @Test
    void refusesTheCatalogue() {
        Dialogs.during(TITLE, dialog -> Dialogs.press(dialog, "OK"), () -> assertThat(
                DeleteElements.in(shell, landscape, List.of(landscape.model().landscape().orElseThrow()))).isFalse());
    }

    @Test
    void pictures() {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Dialogs.during(TITLE, dialog -> {
                Screenshots.take(dialog, "delete-dialog");
                dialog.close();
            }, () -> DeleteElements.in(shell, landscape, List.of(mostUsedTouchpoint()))));
        }
    }

    private Touchpoint mostUsedTouchpoint() {
        return landscape.model().landscape().orElseThrow().getTouchpoints().stream()
                .max(java.util.Comparator.comparingInt(touchpoint -> Usages.of(landscape, List.of(touchpoint)).size())).orElseThrow();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String path : landscape.model().documentsByPath().keySet()) {
            Path file = landscape.folder().resolve(path);
            files.put(path, Files.exists(file) ? Files.readString(file) : "");
        }
        return files;
    }
}
