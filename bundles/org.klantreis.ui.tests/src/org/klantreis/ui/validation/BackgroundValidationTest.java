/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.validation.Severity;
import org.klantreis.model.validation.Validator;
import org.klantreis.model.validation.standard.StandardRules;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

@ExtendWith(CleanWorkbench.class)
class BackgroundValidationTest {
    private static final String PATH = "journeys/report-damage.journey";

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

    @Test
    void marksWhatTheValidatorFinds() throws Exception {
        List<String> expected = Validator.validate(landscape.model().documents(), StandardRules.all()).stream()
                .map(finding -> landscape.model().pathOf(finding.element()).orElseThrow() + ":"
                        + landscape.model().lineOf(finding.element()) + ":" + finding.severity() + ":" + finding.ruleId() + ":"
                        + finding.element().getId() + ":" + finding.feature().map(f -> f.getName()).orElse("") + ":"
                        + finding.message())
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(markers().stream().map(BackgroundValidationTest::describe)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Findings.of(landscape).all()).hasSameSizeAs(expected);
    }

    @Test
    void marksAnErrorOnceItIsSavedAndTellsTheWayToIt() throws Exception {
        var step = journey.getStages().get(0).getSteps().get(0);
        set(step, Literals.STEP__MARK, 11.0);
        EventLoop.untilDone(ValidateLandscape.FAMILY);
        assertThat(rule("mark-range")).isEmpty();
        save();
        IMarker marker = rule("mark-range").get(0);
        assertThat(marker.getResource()).isEqualTo(example.file(PATH));
        assertThat(marker.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
        assertThat(marker.getAttribute(IMarker.LOCATION, ""))
                .isEqualTo("Report damage › " + journey.getStages().get(0).getName() + " › " + step.getName());
        assertThat(Findings.of(landscape).of(step.getId(), Literals.STEP__MARK)).hasSize(1);
        assertThat(Findings.of(landscape).worstWithin(journey.getId())).contains(Severity.ERROR);
        assertThat(Findings.of(landscape).worstIn(example.file(PATH).getParent())).contains(Severity.ERROR);
        landscape.commandStack().undo();
        save();
        assertThat(rule("mark-range")).isEmpty();
        assertThat(Findings.of(landscape).of(step.getId(), Literals.STEP__MARK)).isEmpty();
    }

    @Test
    void leavesMarkersAloneThatStayTrue() throws Exception {
        Set<Long> before = new HashSet<>(markers().stream().map(IMarker::getId).toList());
        var step = journey.getStages().get(0).getSteps().get(0);
        set(step, Literals.ELEMENT__NAME, step.getName() + " ");
        save();
        assertThat(markers().stream().map(IMarker::getId)).hasSize(before.size() + 1).containsAll(before);
        assertThat(markers()).filteredOn(marker -> !before.contains(marker.getId())).extracting(FindingMarker::rule)
                .containsExactly("name-one-line");
    }

    @Test
    void listsTheWorstWhereThereIsTooMuch() throws Exception {
        var all = Findings.of(landscape).all();
        new MarkerSync(example.project(), 3).write(all, null);
        assertThat(markers()).hasSize(4);
        assertThat(rule("")).hasSize(1).allMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "")
                .startsWith(all.size() - 3 + " more findings"));
        new MarkerSync(example.project()).write(all, null);
        assertThat(markers()).hasSameSizeAs(all);
    }

    @Test
    void marksTheLineOfAFileThatIsNoXml() throws Exception {
        IFile file = example.file(PATH);
        write(file, text(file).replaceFirst("<stages", "<stages <"));
        EventLoop.until("the file is marked", () -> fileProblems(file).size() == 1);
        IMarker marker = fileProblems(file).get(0);
        assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isPositive();
        assertThat(marker.getAttribute(IMarker.MESSAGE, "")).contains("not well-formed XML");
        assertThat(rule("dangling-reference")).as("what refers into the broken file").isEmpty();
    }

    @Test
    void marksABrokenReferenceOnce() throws Exception {
        IFile file = example.file(PATH);
        write(file, text(file).replaceAll("landscape.klantreis#" + journey.getPersona().getId(),
                "landscape.klantreis#00000000-0000-4000-8000-000000000000"));
        EventLoop.until("the reference is marked", () -> !rule("dangling-reference").isEmpty());
        assertThat(rule("dangling-reference")).allMatch(marker -> marker.getResource().equals(file));
        assertThat(fileProblems(file)).isEmpty();
    }

    @Test
    void dropsTheMarkersOfADeletedFile() throws Exception {
        IFile file = example.file(PATH);
        set(journey.getStages().get(0).getSteps().get(0), Literals.STEP__MARK, 11.0);
        save();
        file.delete(true, null);
        EventLoop.until("the landscape follows", () -> landscape.find(journey.getId()).isEmpty());
        untilValidated();
        assertThat(markers()).noneMatch(marker -> marker.getResource().equals(file));
        assertThat(Findings.of(landscape).all()).noneMatch(found -> found.path().equals(PATH));
        assertThat(Findings.of(landscape).worstIn(file)).isEmpty();
    }

    @Test
    void aCancelledRunIsMadeUpForByTheNext() throws Exception {
        set(journey.getStages().get(0).getSteps().get(0), Literals.STEP__MARK, 11.0);
        landscape.save(null);
        for (Job job : Job.getJobManager().find(ValidateLandscape.FAMILY)) {
            job.cancel();
        }
        EventLoop.untilDone(ValidateLandscape.FAMILY);
        BackgroundValidation.get().validate(landscape);
        untilValidated();
        assertThat(rule("mark-range")).hasSize(1);
    }

    @Test
    void forgetsALandscapeThatIsNoneAnyMore() throws Exception {
        assertThat(markers()).isNotEmpty();
        example.file("landscape.klantreis").delete(true, null);
        EventLoop.until("the markers are gone", () -> markers().isEmpty());
    }

    private static void untilValidated() {
        EventLoop.flush();
        EventLoop.untilDone(ValidateLandscape.FAMILY);
    }

    private void save() throws CoreException {
        landscape.save(null);
        untilValidated();
    }

    private void set(org.eclipse.emf.ecore.EObject element, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
        Command command = SetCommand.create(landscape.editingDomain(), element, feature, value);
        assertThat(landscape.execute(command)).isTrue();
    }

    private List<IMarker> markers() {
        try {
            return List.of(example.project().findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private List<IMarker> rule(String rule) {
        return markers().stream().filter(marker -> FindingMarker.rule(marker).equals(rule)).toList();
    }

    private List<IMarker> fileProblems(IFile file) {
        return rule("").stream().filter(marker -> marker.getResource().equals(file)).toList();
    }

    private static String text(IFile file) throws Exception {
        return new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void write(IFile file, String text) throws CoreException {
        file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 0, null);
    }

    private static String describe(IMarker marker) {
        Severity severity = switch (marker.getAttribute(IMarker.SEVERITY, -1)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
        return marker.getResource().getProjectRelativePath() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0) + ":" + severity
                + ":" + FindingMarker.rule(marker) + ":" + marker.getAttribute(FindingMarker.ELEMENT, "") + ":"
                + marker.getAttribute(FindingMarker.FEATURE, "") + ":" + marker.getAttribute(IMarker.MESSAGE, "");
    }
}
