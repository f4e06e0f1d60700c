/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.ui.forms.details.ElementForm;
import org.klantreis.ui.forms.details.FormSite;
import org.klantreis.ui.forms.findings.LandscapeFindings;
import org.klantreis.ui.forms.layout.FormLayouts;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

@ExtendWith(CleanWorkbench.class)
class TwoLandscapesTest {
    private OpenLandscape one;
    private OpenLandscape other;
    private Shell shell;
    private FormToolkit toolkit;
    private FormSite site;
    private ElementForm form;

    @BeforeEach
    void open() throws Exception {
        one = ExampleProject.havenbank().landscape();
        other = ExampleProject.minimal().landscape();
        shell = new Shell();
        toolkit = new FormToolkit(Display.getCurrent());
        site = new FormSite(shell, toolkit, target -> { }, () -> { });
        form = new ElementForm(site, shell, Literals.STEP, FormLayouts.of(Literals.STEP), true);
        site.input(one, true);
        form.show(step(one));
    }

    @AfterEach
    void close() {
        shell.dispose();
        toolkit.dispose();
    }

    private static Step step(OpenLandscape landscape) {
        return landscape.model().journeys().get(0).getStages().get(0).getSteps().get(0);
    }

    @Test
    void typedTextLeavesTheLandscapeInWhichItWasTyped() {
        ((Text) form.field(Literals.ELEMENT__NAME).orElseThrow().focusControl()).setText("");
        assertThat(one.hasPendingEdits()).isTrue();
        site.input(other, true);
        form.show(step(other));
        assertThat(one.isDirty()).isFalse();
        assertThat(other.isDirty()).isFalse();
    }

    @Test
    void aChosenMarkLeavesTheLandscapeInWhichItWasChosen() {
        Spinner spinner = (Spinner) form.fields().stream().map(field -> field.focusControl()).filter(Spinner.class::isInstance)
                .findFirst().orElseThrow();
        spinner.setSelection(spinner.getSelection() > 50 ? 20 : 90);
        assertThat(one.hasPendingEdits()).isTrue();
        site.input(other, true);
        form.show(step(other));
        assertThat(one.isDirty()).isFalse();
    }

    @Test
    void findingsThatNobodyFollowsAreNotKept() {
        LandscapeFindings findings = LandscapeFindings.of(one);
        Runnable follower = () -> { };
        findings.follow(follower);
        assertThat(LandscapeFindings.of(one)).isSameAs(findings);
        findings.unfollow(follower);
        assertThat(LandscapeFindings.of(one)).isNotSameAs(findings);
    }
}
