/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Persona;
import org.klantreis.model.Step;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.standard.StandardRules;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Quick fixes as the Problems view runs them: marker, resolution, choice, saved file, undo. */
@ExtendWith(CleanWorkbench.class)
class QuickFixTest {
    private ExampleProject example;
    private OpenLandscape landscape;
    private Journey journey;

    @BeforeEach
    void open() throws Exception {
        BackgroundValidation.get();
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        journey = example.journey("Report damage");
        untilValidated();
    }

    @AfterEach
    void restoreSettings() {
        RuleSettings settings = RuleSettings.ofWorkbench();
        StandardRules.all().rules().forEach(rule -> settings.set(rule, Optional.of(rule.severity())));
        settings.save();
        EventLoop.flush();
    }

    @Test
    void takesTheMarkerAwayAndUndoBringsItBack() throws Exception {
        Step step = journey.getStages().get(0).getSteps().get(0);
        set(step, Literals.STEP__MARK, 11.5);
        save();
        IMarker marker = markers("mark-range").get(0);
        assertThat(IDE.getMarkerHelpRegistry().hasResolutions(marker)).isTrue();
        resolution(marker, "within its limits").run(marker);
        untilValidated();
        assertThat(step.getMark()).isEqualTo(10.0);
        assertThat(landscape.isDirty()).isFalse();
        assertThat(markers("mark-range")).isEmpty();
        landscape.commandStack().undo();
        save();
        assertThat(step.getMark()).isEqualTo(11.5);
        assertThat(markers("mark-range")).hasSize(1);
    }

    @Test
    void keepsUnsavedChangesUnsaved() throws Exception {
        Step step = journey.getStages().get(0).getSteps().get(0);
        set(step, Literals.STEP__MARK, 11.5);
        save();
        set(step, Literals.STEP__PAIN, "unsaved");
        IMarker marker = markers("mark-range").get(0);
        resolution(marker, "within its limits").run(marker);
        assertThat(step.getMark()).isEqualTo(10.0);
        assertThat(landscape.isDirty()).isTrue();
        landscape.commandStack().undo();
        landscape.commandStack().undo();
    }

    @Test
    void mendsAllOfARuleAtOnceAsOneCommand() throws Exception {
        for (Step step : journey.getStages().get(0).getSteps()) {
            set(step, Literals.STEP__MARK, 11.5);
        }
        save();
        List<IMarker> all = markers("mark-range");
        assertThat(all).hasSizeGreaterThan(1);
        WorkbenchMarkerResolution resolution = (WorkbenchMarkerResolution) resolution(all.get(0), "within its limits");
        IMarker[] others = resolution.findOtherMarkers(markers().toArray(IMarker[]::new));
        assertThat(others).containsExactlyInAnyOrderElementsOf(all.subList(1, all.size()));
        resolution.run(all.toArray(IMarker[]::new), null);
        untilValidated();
        assertThat(markers("mark-range")).isEmpty();
        landscape.commandStack().undo();
        assertThat(journey.getStages().get(0).getSteps()).allMatch(step -> step.getMark() == 11.5);
    }

    @Test
    void asksForThePersonaAndNarrowsTheListWhileTyping() throws Exception {
        set(journey, Literals.JOURNEY__PERSONA, null);
        save();
        IMarker marker = ofJourney("persona-missing");
        Persona wanted = landscape.model().landscape().orElseThrow().getPersonas().get(1);
        Dialogs.during("Choose: Persona", shell -> {
            for (boolean dark : new boolean[] {false, true}) {
                Themes.in(dark, () -> Screenshots.take(shell, "quick-fix-choice"));
            }
            Text text = Dialogs.all(shell, Text.class).get(0);
            Table table = Dialogs.all(shell, Table.class).get(0);
            int all = table.getItemCount();
            text.setText(wanted.getName().substring(2).toUpperCase());
            EventLoop.until("the list is narrowed", () -> table.getItemCount() == 1 && table.getSelectionCount() == 1);
            assertThat(all).isGreaterThan(1);
            Dialogs.press(shell, "OK");
        }, () -> resolution(marker, "Choose").run(marker));
        assertThat(journey.getPersona()).isEqualTo(wanted);
        untilValidated();
        assertThat(markers("persona-missing")).noneMatch(other -> other.getResource().equals(marker.getResource()));
    }

    @Test
    void changesNothingWhenTheChoiceIsCancelled() throws Exception {
        set(journey, Literals.JOURNEY__PERSONA, null);
        save();
        IMarker marker = ofJourney("persona-missing");
        Dialogs.during("Choose: Persona", Shell::close, () -> resolution(marker, "Choose").run(marker));
        assertThat(journey.getPersona()).isNull();
        assertThat(landscape.isDirty()).isFalse();
    }

    @Test
    void switchesARuleOff() throws Exception {
        IMarker marker = markers().get(0);
        Rule rule = StandardRules.all().rule(FindingMarker.rule(marker)).orElseThrow();
        resolution(marker, "Switch this rule off").run(marker);
        EventLoop.until("its markers are gone", () -> markers(rule.id()).isEmpty());
        assertThat(RuleSettings.ofWorkbench().severity(rule)).isEmpty();
    }

    private IMarkerResolution resolution(IMarker marker, String label) {
        return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .filter(resolution -> resolution.getLabel().contains(label)).findFirst().orElseThrow();
    }

    private static void untilValidated() {
        EventLoop.flush();
        EventLoop.untilDone(ValidateLandscape.FAMILY);
    }

    private void save() throws Exception {
        landscape.save(null);
        untilValidated();
    }

    private void set(EObject element, EStructuralFeature feature, Object value) {
        assertThat(landscape.execute(SetCommand.create(landscape.editingDomain(), element, feature, value))).isTrue();
    }

    private IMarker ofJourney(String rule) {
        return markers(rule).stream().filter(marker -> marker.getAttribute(FindingMarker.ELEMENT, "").equals(journey.getId()))
                .findFirst().orElseThrow();
    }

    private List<IMarker> markers() {
        try {
            return List.of(example.project().findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private List<IMarker> markers(String rule) {
        return markers().stream().filter(marker -> FindingMarker.rule(marker).equals(rule)).toList();
    }
}
