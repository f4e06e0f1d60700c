/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.validation.Severity;
import org.klantreis.ui.navigation.ElementView;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class FindingDecoratorTest {
    private ExampleProject example;
    private OpenLandscape landscape;
    private Journey journey;
    private Step step;

    @BeforeEach
    void open() throws Exception {
        BackgroundValidation.get();
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        journey = example.journey("Report damage");
        step = journey.getStages().get(0).getSteps().get(0);
        mark(11.5);
    }

    private void mark(double mark) throws Exception {
        landscape.execute(SetCommand.create(landscape.editingDomain(), step, Literals.STEP__MARK, mark));
        landscape.save(null);
        EventLoop.flush();
        EventLoop.untilDone(ValidateLandscape.FAMILY);
    }

    @Test
    void showsAnErrorOnTheElementAndAllAroundIt() throws Exception {
        ImageDescriptor error = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
        assertThat(overlays(step)).containsExactly(error);
        assertThat(overlays(step.eContainer())).containsExactly(error);
        assertThat(overlays(journey)).containsExactly(error);
        assertThat(overlays(example.file("journeys/report-damage.journey"))).containsExactly(error);
        assertThat(overlays(example.project().getFolder("journeys"))).containsExactly(error);
        assertThat(overlays(example.project())).containsExactly(error);
        assertThat(overlays(journey.getStages().get(1).getSteps().get(0))).doesNotContain(error);
        assertThat(Findings.of(landscape).worstIn(FileKind.JOURNEY)).contains(Severity.ERROR);
        mark(7);
        assertThat(overlays(step)).doesNotContain(error);
        assertThat(overlays(example.project())).doesNotContain(error);
    }

    @Test
    void decoratesTheGroupsOfTheCatalogue() {
        boolean units = Findings.of(landscape).all().stream().filter(found -> found.path().equals(FileKind.CATALOGUE))
                .map(found -> landscape.find(found.elementId()).orElseThrow().eContainmentFeature())
                .anyMatch(Literals.LANDSCAPE__PERSONAS::equals);
        assertThat(Findings.of(landscape).worstIn(Literals.LANDSCAPE__PERSONAS).isPresent()).isEqualTo(units);
    }

    @Test
    void isSeenInTheExplorer() throws Exception {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        var view = page.showView("org.klantreis.ui.explorer");
        ElementView explorer = view.getAdapter(ElementView.class);
        EventLoop.until("the explorer shows the step", () -> explorer.reveal(step, null));
        EventLoop.flush();
        EventLoop.untilDone(org.eclipse.ui.internal.decorators.DecoratorManager.FAMILY_DECORATE);
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(page.getWorkbenchWindow().getShell(), "explorer-findings"));
        }
        page.hideView(view);
    }

    private static List<ImageDescriptor> overlays(Object element) {
        List<ImageDescriptor> overlays = new ArrayList<>();
        IDecoration decoration = (IDecoration) Proxy.newProxyInstance(IDecoration.class.getClassLoader(),
                new Class<?>[] {IDecoration.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("addOverlay")) {
                        overlays.add((ImageDescriptor) arguments[0]);
                    }
                    return null;
                });
        FindingDecorator decorator = new FindingDecorator();
        decorator.decorate(element, decoration);
        decorator.dispose();
        return overlays;
    }
}
