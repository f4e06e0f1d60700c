/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** What was found, as the Problems view and the explorer show it. */
@ExtendWith(CleanWorkbench.class)
class ProblemsViewTest {
    private ExampleProject example;
    private OpenLandscape landscape;
    private Step step;

    @BeforeEach
    void open() throws Exception {
        closeWelcome();
        BackgroundValidation.get();
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        step = example.journey("Report damage").getStages().get(0).getSteps().get(0);
        landscape.execute(SetCommand.create(landscape.editingDomain(), step, Literals.STEP__MARK, 11.5));
        landscape.save(null);
        EventLoop.flush();
        EventLoop.untilDone(ValidateLandscape.FAMILY);
    }

    @Test
    void showsRuleAndLocationAndOffersTheFix() throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IViewPart view = page.showView("org.eclipse.ui.views.ProblemView");
        EventLoop.flush();
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Tree tree = Dialogs.all(window, Tree.class).stream()
                .filter(candidate -> Arrays.stream(candidate.getColumns()).anyMatch(c -> c.getText().equals("Rule")))
                .findFirst().orElseThrow();
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().toggleZoom(page.getReference(view));
        EventLoop.until("the view shows the error", () -> find(tree, "mark-range") != null);
        TreeItem item = find(tree, "mark-range");
        List<String> cells = new ArrayList<>();
        for (TreeColumn column : tree.getColumns()) {
            cells.add(item.getText(tree.indexOf(column)));
        }
        assertThat(cells).contains("mark-range", "Report damage › " + ((Stage) step.eContainer()).getName() + " › "
                + step.getName(), "report-damage.journey");
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, new Event());
        view.setFocus();
        EventLoop.flush();
        // Light first: what was dark once keeps some of its colours in this process.
        Screenshots.take(tree.getParent(), "problems-view");
        Dialogs.during("Quick Fix", shell -> photograph(shell, "Cancel"), () -> quickFix(view));
        Themes.in(true, () -> {
            Screenshots.take(tree.getParent(), "problems-view");
            Dialogs.during("Quick Fix", shell -> photograph(shell, "Finish"), () -> quickFix(view));
        });
        EventLoop.untilDone(ValidateLandscape.FAMILY);
        assertThat(step.getMark()).isEqualTo(10.0);
    }

    private static void closeWelcome() {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
    }

    private static void quickFix(IViewPart view) {
        try {
            view.getSite().getService(IHandlerService.class).executeCommand(
                    "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", null);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void photograph(Shell shell, String button) {
        Screenshots.take(shell, "quick-fix");
        Dialogs.press(shell, button);
    }

    @Test
    void opensTheElementInItsEditor() throws Exception {
        IMarker marker = Arrays.stream(example.project().findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE))
                .filter(found -> FindingMarker.rule(found).equals("mark-range")).findFirst().orElseThrow();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        RecordingEditor editor = (RecordingEditor) page.openEditor(new FileEditorInput((IFile) marker.getResource()),
                "org.klantreis.ui.tests.editor");
        IDE.gotoMarker(editor, marker);
        assertThat(editor.revealed()).containsExactly(new RecordingEditor.Revealed(step, Literals.STEP__MARK));
    }

    private static TreeItem find(Tree tree, String rule) {
        for (TreeItem group : tree.getItems()) {
            group.getText();
            if (!group.getExpanded()) {
                Event expand = new Event();
                expand.item = group;
                tree.notifyListeners(SWT.Expand, expand);
                group.setExpanded(true);
            }
            for (TreeItem item : group.getItems()) {
                item.getText();
                for (int i = 0; i < tree.getColumnCount(); i++) {
                    if (item.getText(i).equals(rule)) {
                        return item;
                    }
                }
            }
        }
        return null;
    }
}
