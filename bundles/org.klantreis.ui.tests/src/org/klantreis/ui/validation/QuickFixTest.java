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

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
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
        StandardRules.all().rules().forEach(rule -> settings.set(rule, java.util.Optional.of(rule.severity())));
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
        answer(() -> resolution(marker, "Choose").run(marker), shell -> {
            for (boolean dark : new boolean[] {false, true}) {
                Themes.in(dark, () -> Screenshots.take(shell, "quick-fix-choice"));
            }
            Text text = find(shell, Text.class);
            int all = find(shell, Table.class).getItemCount();
            text.setText(wanted.getName().substring(2).toUpperCase());
            EventLoop.until("the list is narrowed", () -> find(shell, Table.class).getItemCount() == 1
                    && find(shell, Table.class).getSelectionCount() == 1);
            assertThat(all).isGreaterThan(1);
            press(shell, "OK");
        });
        assertThat(journey.getPersona()).isEqualTo(wanted);
        untilValidated();
        assertThat(markers("persona-missing")).noneMatch(other -> other.getResource().equals(marker.getResource()));
    }

    @Test
    void changesNothingWhenTheChoiceIsCancelled() throws Exception {
        set(journey, Literals.JOURNEY__PERSONA, null);
        save();
        IMarker marker = ofJourney("persona-missing");
        answer(() -> resolution(marker, "Choose").run(marker), Shell::close);
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

    /** Runs what opens a dialog, and does something in it once it is open. */
    private static void answer(Runnable opener, java.util.function.Consumer<Shell> answer) {
        Display display = Display.getCurrent();
        Shell before = display.getActiveShell();
        List<Shell> known = List.of(display.getShells());
        Throwable[] failure = new Throwable[1];
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Shell dialog = Arrays.stream(display.getShells()).filter(shell -> !known.contains(shell) && shell.isVisible())
                    .findFirst().orElse(null);
            if (dialog == null) {
                display.timerExec(20, look[0]);
                return;
            }
            try {
                answer.accept(dialog);
            } catch (RuntimeException | AssertionError e) {
                failure[0] = e;
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        };
        display.timerExec(20, look[0]);
        opener.run();
        assertThat(failure[0]).isNull();
        assertThat(before == null || !before.isDisposed()).isTrue();
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            T inside = child instanceof Composite composite ? find(composite, type) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static void press(Shell shell, String label) {
        Button button = button(shell, label);
        assertThat(button.isEnabled()).isTrue();
        button.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    private static Button button(Composite parent, String label) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").equals(label)) {
                return button;
            }
            Button inside = child instanceof Composite composite ? button(composite, label) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static void untilValidated() {
        EventLoop.flush();
        EventLoop.untilDone(ValidateLandscape.FAMILY);
    }

    private void save() throws Exception {
        landscape.save(null);
        untilValidated();
    }

    private void set(org.eclipse.emf.ecore.EObject element, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
        assertThat(landscape.execute(SetCommand.create(landscape.editingDomain(), element, feature, value))).isTrue();
    }

    private IMarker ofJourney(String rule) {
        return markers(rule).stream().filter(marker -> marker.getAttribute(FindingMarker.ELEMENT, "").equals(journey.getId()))
                .findFirst().orElseThrow();
    }

    private List<IMarker> markers() {
        try {
            return List.of(example.project().findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE));
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private List<IMarker> markers(String rule) {
        return markers().stream().filter(marker -> FindingMarker.rule(marker).equals(rule)).toList();
    }
}
