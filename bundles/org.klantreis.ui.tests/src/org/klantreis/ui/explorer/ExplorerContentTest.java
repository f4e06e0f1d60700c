/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.examples.Examples;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class ExplorerContentTest {
    private ExampleProject example;
    private OpenExplorer explorer;

    @BeforeEach
    void open() throws Exception {
        example = ExampleProject.havenbank();
        explorer = OpenExplorer.open();
    }

    @AfterEach
    void close() {
        OpenExplorer.close();
    }

    @Test
    void showsTheGroupsWithCounts() {
        assertThat(explorer.under("havenbank")).containsExactly("Organisation (51)", "Channels (14)", "Brand values (6)",
                "Applications (17)", "Services (37)", "Procedures (16)", "Personas (7)", "Touchpoints (94)", "Improvement (33)",
                "Journeys (16)", "Complaints (164)", "Research (30)", "Queries (1)", "Logs (1)");
        assertThat(explorer.under("havenbank", "Queries")).containsExactly("frontline-mandate.cypher");
        assertThat(explorer.under("havenbank", "Journeys")).contains("Report damage [as-is]",
                "Report damage as it went for family Veenstra [observed]", "Report damage in one conversation [to-be]").isSorted();
        assertThat(explorer.under("havenbank", "Journeys", "Report damage [as-is]")).startsWith("Something happens", "Report");
        assertThat(explorer.under("havenbank", "Improvement").get(0)).startsWith("Opportunities (");
    }

    @Test
    void filtersWhatIsTyped() throws Exception {
        explorer.view().filterText().setText("no news wait");
        EventLoop.until("the touchpoint is shown", () -> explorer.all().contains("    No news while waiting"));
        assertThat(explorer.all()).startsWith("havenbank", "  Touchpoints (94)");
        explorer.view().filterText().setText("RD");
        EventLoop.until("the journey is shown", () -> explorer.all().contains("    Report damage [as-is]"));
        explorer.view().clearFilter();
        EventLoop.until("all is shown", () -> explorer.under("havenbank").size() == 14);
    }

    @Test
    void filtersTenThousandElementsFast() throws Exception {
        var touchpoints = example.landscape().model().landscape().orElseThrow().getTouchpoints();
        List<Touchpoint> more = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Touchpoint touchpoint = KlantreisFactory.eINSTANCE.createTouchpoint();
            touchpoint.setName("Generated moment " + i);
            more.add(touchpoint);
        }
        touchpoints.addAll(more);
        NameFilter filter = new NameFilter();
        filter.setPattern("moment");
        long start = System.nanoTime();
        filter.setPattern("moment 99");
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
        assertThat(filter.found().size()).isEqualTo(280);
    }

    @Test
    void showsFilesThatCannotBeRead() throws Exception {
        IFile file = example.file("journeys/lost-card.journey");
        file.setContents(new ByteArrayInputStream("<no journey".getBytes(StandardCharsets.UTF_8)), 0, null);
        EventLoop.until("the file is shown as unreadable", () -> explorer.under("havenbank", "Journeys").stream()
                .anyMatch(text -> text.startsWith("lost-card.journey")));
        explorer.expand("havenbank", "Journeys", "Report damage [");
    }

    @Test
    void followsAProjectThatIsClosed() throws Exception {
        explorer.expand("havenbank", "Journeys");
        example.project().close(null);
        EventLoop.until("nothing is in the project", () -> explorer.under("havenbank").isEmpty());
        example.project().open(null);
        EventLoop.until("the landscape is back", () -> explorer.under("havenbank").contains("Journeys (16)"));
    }

    @Test
    void showsALandscapeInASubfolderAndOtherFiles() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
        project.create(null);
        project.open(null);
        Examples.copy(Examples.MINIMAL, project.getLocation().toFile().toPath().resolve("models/shop"));
        Files.writeString(project.getLocation().toFile().toPath().resolve("models/shop/notes.txt"), "notes");
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        EventLoop.until("the folder is shown", () -> explorer.under("plain").contains("models"));
        assertThat(explorer.under("plain", "models", "shop")).contains("Journeys (1)", "Other files (1)");
        assertThat(explorer.under("plain", "models", "shop", "Other files")).containsExactly("notes.txt");
    }

    @Test
    void keepsWhatIsExpandedWhenFilesAreReadAgain() throws Exception {
        explorer.expand("havenbank", "Journeys", "Report damage [", "Report");
        example.landscape().reload(List.of("journeys/report-damage.journey"));
        EventLoop.flush();
        assertThat(explorer.all()).contains("      Report");
        explorer.select(example.journey("Report damage").getStages().get(1));
        explorer.untilSelected("Report");
    }

    @Test
    void matchesWordsAndInitials() {
        assertThat(new WordPattern("dam rep").matches("Report damage")).isTrue();
        assertThat(new WordPattern("RD").matches("Report damage")).isTrue();
        assertThat(new WordPattern("RD").matches("Retire")).isFalse();
        assertThat(new WordPattern("r?port*age").matches("Report damage")).isTrue();
        assertThat(new WordPattern("report x").matches("Report damage")).isFalse();
    }

    @Test
    void followsTheEditorAndLeadsIt() throws Exception {
        Journey journey = example.journey("Report damage");
        explorer.view().setLinkingEnabled(true);
        try {
            example.edit(example.journey("Lost card"));
            EventLoop.until("the journey is selected", () -> explorer.viewer().getStructuredSelection().getFirstElement() instanceof Journey j
                    && j.getName().equals("Lost card"));
            example.edit(journey);
            EventLoop.until("the other journey is selected",
                    () -> explorer.viewer().getStructuredSelection().getFirstElement() == journey);
            explorer.select(example.journey("Lost card"));
            EventLoop.until("the editor is on top", () -> explorer.view().getSite().getPage().getActiveEditor().getEditorInput().getName()
                    .equals("lost-card.journey"));
        } finally {
            explorer.view().setLinkingEnabled(false);
        }
    }

    @Test
    void isInTheProjectExplorerToo() throws Exception {
        var page = explorer.view().getSite().getPage();
        var other = (org.eclipse.ui.navigator.CommonNavigator) page.showView("org.eclipse.ui.navigator.ProjectExplorer");
        try {
            EventLoop.flush();
            other.getCommonViewer().setExpandedState(example.project(), true);
            EventLoop.until("the groups are there", () -> java.util.Arrays.stream(other.getCommonViewer().getTree().getItem(0).getItems())
                    .anyMatch(item -> item.getText().startsWith("Touchpoints")));
        } finally {
            page.hideView(other);
        }
    }

    @Test
    void readsALargeLandscapeInTheBackground() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("large");
        project.create(null);
        project.open(null);
        var folder = project.getLocation().toFile().toPath();
        Examples.copy(Examples.MINIMAL, folder);
        LandscapeProject model = LandscapeProject.open(folder);
        for (int i = 0; i < 30_000; i++) {
            Touchpoint touchpoint = KlantreisFactory.eINSTANCE.createTouchpoint();
            touchpoint.setName("Generated moment " + i);
            touchpoint.setDocumentation("So that the file has some megabytes, this says quite a lot about nothing in particular.");
            model.landscape().orElseThrow().getTouchpoints().add(touchpoint);
        }
        model.save();
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        assertThat(Landscapes.isLarge(project)).isTrue();
        EventLoop.until("the project is shown", () -> explorer.under().contains("large"));
        EventLoop.until("the landscape is shown", () -> explorer.under("large").stream().anyMatch(text -> text.startsWith("Touchpoints (30")));
    }

    @Test
    void pictures() {
        var page = explorer.view().getSite().getPage();
        page.setPartState(page.getReference(explorer.view()), org.eclipse.ui.IWorkbenchPage.STATE_MAXIMIZED);
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                explorer.expand("havenbank", "Journeys", "Report damage [", "Report");
                Screenshots.take(explorer.shell(), "explorer");
                explorer.view().filterText().setText("card");
                EventLoop.until("the filter works", () -> explorer.all().contains("    Lost card [as-is]"));
                Screenshots.take(explorer.shell(), "explorer-filter");
                explorer.view().clearFilter();
            });
        }
        page.setPartState(page.getReference(explorer.view()), org.eclipse.ui.IWorkbenchPage.STATE_RESTORED);
    }
}
