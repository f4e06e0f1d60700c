/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.team.internal.ui.history.CompareFileRevisionEditorInput;
import org.eclipse.team.ui.synchronize.SaveableCompareEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.map.viewer.MapViewer;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Widgets;

/** Our viewers in the editors that the platform and team providers open. */
@ExtendWith(CleanWorkbench.class)
class PlatformCompareTest {
    private static <T extends org.eclipse.swt.widgets.Control> List<T> shown(Class<T> type) {
        return new ArrayList<>(Widgets.all((Composite) CompareUser.page().getWorkbenchWindow().getShell(), type));
    }

    private static boolean treeHas(String text) {
        return shown(Tree.class).stream().anyMatch(tree -> has(tree.getItems(), text));
    }

    private static boolean has(org.eclipse.swt.widgets.TreeItem[] items, String text) {
        for (var item : items) {
            if (item.getText().startsWith(text) || has(item.getItems(), text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void showsTheLocalHistoryOfAJourneyByItsElements() throws Exception {
        CompareUser user = new CompareUser(ExampleProject.havenbank());
        IFile file = user.landscape.fileOf(user.journey).orElseThrow();
        String older = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
        file.setContents(new ByteArrayInputStream(older.replace("Ask the neighbours", "Ask around")
                .getBytes(StandardCharsets.UTF_8)),
                true, true, null);
        EventLoop.until("the landscape is read again", () -> "Ask around".equals(user.journey().getStages().get(0).getSteps()
                .get(1)
                .getName()));
        var history = file.getHistory(null);
        assertThat(history).isNotEmpty();
        CompareUI.openCompareEditorOnPage(new CompareFileRevisionEditorInput(
                SaveableCompareEditorInput.createFileElement(file),
                new org.eclipse.team.internal.ui.history.FileRevisionTypedElement(
                        new org.eclipse.team.internal.core.history.LocalFileRevision(history[0])), CompareUser.page()),
                CompareUser.page());
        EventLoop.until("the changes are shown", () -> treeHas("Ask around"));
        assertThat(shown(MapViewer.class)).hasSize(2);
        assertThat(shown(Table.class)).anyMatch(table -> table.getItemCount() == 1);
        Screenshots.take(CompareUser.page().getWorkbenchWindow().getShell(), "compare-local-history");
    }

    @Test
    void comparesTwoOlderRevisionsWithTheNamesOfTheirLandscape() throws Exception {
        CompareUser user = new CompareUser(ExampleProject.havenbank());
        IFile file = user.landscape.fileOf(user.journey).orElseThrow();
        String older = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
        for (String name : List.of("Ask around", "Ask next door")) {
            file.setContents(new ByteArrayInputStream(older.replace("Ask the neighbours", name).getBytes(StandardCharsets.UTF_8)),
                    true, true, null);
        }
        var history = file.getHistory(null);
        CompareUI.openCompareEditorOnPage(new CompareFileRevisionEditorInput(
                new org.eclipse.team.internal.ui.history.FileRevisionTypedElement(
                        new org.eclipse.team.internal.core.history.LocalFileRevision(history[0])),
                new org.eclipse.team.internal.ui.history.FileRevisionTypedElement(
                        new org.eclipse.team.internal.core.history.LocalFileRevision(history[1])), CompareUser.page()),
                CompareUser.page());
        EventLoop.until("the changes are shown", () -> treeHas("Ask around"));
        String persona = user.journey().getPersona().getName();
        assertThat(shown(MapViewer.class).get(0).canvas().scene().marks(org.klantreis.report.scene.Zone.TITLE).stream()
                .filter(org.klantreis.report.scene.Text.class::isInstance)
                .map(mark -> ((org.klantreis.report.scene.Text) mark).string()))
                .anyMatch(line -> line.startsWith(persona.substring(0, 8)));
    }

    @Test
    void comparesTwoPlainFiles() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        CompareUser user = new CompareUser(example);
        IFile file = user.landscape.fileOf(user.journey).orElseThrow();
        byte[] content = file.getContents().readAllBytes();
        var plain = org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
        plain.create(null);
        plain.open(null);
        IFile one = plain.getFile("one.journey");
        IFile two = plain.getFile("two.journey");
        one.create(new ByteArrayInputStream(content), true, null);
        two.create(new ByteArrayInputStream(new String(content, StandardCharsets.UTF_8).replace("Ask the neighbours",
                "Ask around")
                .getBytes(StandardCharsets.UTF_8)), true, null);
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel("one");
        configuration.setRightLabel("two");
        CompareUI.openCompareEditorOnPage(new CompareEditorInput(configuration) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
                return new DiffNode(new ResourceNode(one), new ResourceNode(two));
            }
        }, CompareUser.page());
        EventLoop.until("the changes are shown", () -> treeHas("Ask around"));
        assertThat(shown(MapViewer.class)).hasSize(2);
    }

    @Test
    void saysWhyAnUnreadableFileCannotBeCompared() throws Exception {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftLabel("good");
        configuration.setRightLabel("bad");
        CompareUI.openCompareEditorOnPage(new CompareEditorInput(configuration) {
            @Override
            protected Object prepareInput(IProgressMonitor monitor) {
                return new DiffNode(new Text("a.journey", "<no xml"), new Text("b.journey", "<no xml"));
            }
        }, CompareUser.page());
        EventLoop.until("the reason is shown", () -> shown(org.eclipse.swt.widgets.Text.class).stream()
                .anyMatch(text -> text.getText().contains("cannot be compared by its elements")));
        Screenshots.take(CompareUser.page().getWorkbenchWindow().getShell(), "compare-unreadable");
    }

    /** A file that is nowhere. */
    private record Text(String name, String content) implements ITypedElement, IStreamContentAccessor {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return "journey";
        }

        @Override
        public java.io.InputStream getContents() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
