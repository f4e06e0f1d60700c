/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionContext;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Channel;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

@ExtendWith(CleanWorkbench.class)
class ExplorerEditingTest {
    private ExampleProject example;
    private OpenLandscape landscape;
    private OpenExplorer explorer;
    private Map<String, String> before;

    @BeforeEach
    void open() throws Exception {
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        before = files();
        explorer = OpenExplorer.open();
    }

    @AfterEach
    void close() {
        OpenExplorer.close();
    }

    @Test
    void renamesInPlaceAndUndoesToTheSameBytes() throws Exception {
        Touchpoint touchpoint = landscape.model().landscape().orElseThrow().getTouchpoints().get(3);
        String old = touchpoint.getName();
        explorer.select(touchpoint);
        run(ActionFactory.RENAME.getCommandId());
        type("Another name");
        assertThat(touchpoint.getName()).isEqualTo("Another name");
        explorer.untilSelected("Another name");
        assertThat(explorer.view().isDirty()).isTrue();
        EventLoop.until("the undo is named", () -> undo().getText().equals("&Undo Rename Touchpoint"));
        undo().run();
        assertThat(touchpoint.getName()).isEqualTo(old);
        assertThat(explorer.view().isDirty()).isFalse();
        landscape.save(null);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void escapeLeavesTheName() throws Exception {
        Touchpoint touchpoint = landscape.model().landscape().orElseThrow().getTouchpoints().get(3);
        explorer.select(touchpoint);
        run(ActionFactory.RENAME.getCommandId());
        Text text = Dialogs.all(explorer.tree(), Text.class).get(0);
        text.setText("No");
        traverse(text, SWT.TRAVERSE_ESCAPE, SWT.ESC);
        assertThat(landscape.isDirty()).isFalse();
    }

    @Test
    void savingTakesTheNameThatIsTyped() throws Exception {
        Journey journey = example.journey("Report damage");
        explorer.select(journey);
        run(ActionFactory.RENAME.getCommandId());
        Dialogs.all(explorer.tree(), Text.class).get(0).setText("Report some damage");
        assertThat(explorer.view().isDirty()).isTrue();
        landscape.save(null);
        assertThat(journey.getName()).isEqualTo("Report some damage");
        assertThat(landscape.isDirty()).isFalse();
        EventLoop.until("the field is closed", () -> Dialogs.all(explorer.tree(), Text.class).isEmpty());
    }

    @Test
    void savesByTheView() throws Exception {
        Journey journey = example.journey("Report damage");
        explorer.select(journey);
        run(ActionFactory.RENAME.getCommandId());
        type("Report some damage");
        explorer.untilUnder("Report some damage [as-is]", "havenbank", "Journeys");
        assertThat(explorer.view().getActiveSaveables()).containsExactly(landscape.saveable());
        explorer.view().getSite().getPage().saveAllEditors(false);
        explorer.view().doSave(new org.eclipse.core.runtime.NullProgressMonitor());
        assertThat(landscape.isDirty()).isFalse();
        assertThat(Files.readString(landscape.folder().resolve("journeys/report-damage.journey"))).contains("Report some damage");
    }

    @Test
    void makesATouchpointAndLetsItsNameBeTyped() throws Exception {
        explorer.expand("havenbank");
        explorer.select(new Group(example.project(), GroupKind.TOUCHPOINTS));
        assertThat(newItems()).containsExactly("Touchpoint");
        runNew("Touchpoint");
        type("Bank at home");
        assertThat(landscape.model().landscape().orElseThrow().getTouchpoints()).last()
                .satisfies(made -> assertThat(made.getName()).isEqualTo("Bank at home"));
        explorer.untilSelected("Bank at home");
        explorer.untilUnder("Touchpoints (95)", "havenbank");
        undo().run();
        undo().run();
        explorer.untilUnder("Touchpoints (94)", "havenbank");
    }

    @Test
    void offersWhatFitsAnElement() throws Exception {
        explorer.select(example.journey("Report damage").getStages().get(0));
        assertThat(newItems()).containsExactly("Step", "Stage After This");
        explorer.select(example.element(ComplaintCluster.class, "No news after reporting damage"));
        runNew("Complaint");
        type("Silence");
        Complaint made = example.element(Complaint.class, "Silence");
        assertThat(made.getCluster()).isNotNull();
        explorer.select(new Group(example.project(), GroupKind.COMPLAINTS));
        runNew("Complaint Book");
        type("This year");
        assertThat(landscape.model().documentsByPath()).containsKey("complaints/new-complaint-book.complaints");
    }

    @Test
    void deletesAndUndoes() throws Exception {
        Channel channel = landscape.model().landscape().orElseThrow().getChannels().get(0);
        explorer.select(channel);
        Dialogs.during("Delete", dialog -> Dialogs.press(dialog, "Delete and Clear These References"),
                () -> run(ActionFactory.DELETE.getCommandId()));
        explorer.untilUnder("Channels (13)", "havenbank");
        undo().run();
        landscape.save(null);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void dragsAStepBeforeAnotherAndToAnotherStage() throws Exception {
        Journey journey = example.journey("Report damage");
        Stage stage = journey.getStages().get(1);
        List<Step> steps = List.copyOf(stage.getSteps());
        assertThat(steps).hasSizeGreaterThan(2);
        drop(steps.get(0), ViewerDropAdapter.LOCATION_BEFORE, DND.DROP_MOVE, steps.get(steps.size() - 1));
        assertThat(stage.getSteps().get(0)).isSameAs(steps.get(steps.size() - 1));
        drop(journey.getStages().get(0), ViewerDropAdapter.LOCATION_ON, DND.DROP_MOVE, steps.get(0), steps.get(1));
        assertThat(journey.getStages().get(0).getSteps()).endsWith(steps.get(0), steps.get(1));
        landscape.commandStack().undo();
        landscape.commandStack().undo();
        assertThat(stage.getSteps()).isEqualTo(steps);
        landscape.save(null);
        assertThat(files()).isEqualTo(before);
        assertThat(ElementDrop.isPossible(journey.getStages().get(0), ViewerDropAdapter.LOCATION_ON,
                List.of(landscape.model().landscape().orElseThrow().getChannels().get(0)), DND.DROP_MOVE)).isFalse();
    }

    @Test
    void everyReorderingIsAsWanted() throws Exception {
        Stage stage = example.journey("Report damage").getStages().get(1);
        List<Step> steps = List.copyOf(stage.getSteps());
        for (int target = 0; target < steps.size(); target++) {
            for (int a = 0; a < steps.size(); a++) {
                for (int b = a; b < steps.size(); b++) {
                    for (boolean after : new boolean[] {false, true}) {
                        List<Step> moved = a == b ? List.of(steps.get(a)) : List.of(steps.get(a), steps.get(b));
                        if (moved.contains(steps.get(target))) {
                            continue;
                        }
                        drop(steps.get(target), after ? ViewerDropAdapter.LOCATION_AFTER : ViewerDropAdapter.LOCATION_BEFORE,
                                DND.DROP_MOVE, moved.toArray(EObject[]::new));
                        List<Step> expected = new ArrayList<>(steps);
                        expected.removeAll(moved);
                        expected.addAll(expected.indexOf(steps.get(target)) + (after ? 1 : 0), moved);
                        assertThat(stage.getSteps()).containsExactlyElementsOf(expected);
                        while (landscape.commandStack().canUndo()) {
                            landscape.commandStack().undo();
                        }
                        assertThat(stage.getSteps()).containsExactlyElementsOf(steps);
                    }
                }
            }
        }
    }

    @Test
    void movesUpAndDownByKeys() throws Exception {
        List<Channel> channels = landscape.model().landscape().orElseThrow().getChannels();
        Channel first = channels.get(0);
        explorer.select(first);
        run("org.klantreis.ui.moveDown");
        assertThat(channels.indexOf(first)).isEqualTo(1);
        assertThat(explorer.viewer().getStructuredSelection().getFirstElement()).isSameAs(first);
        run("org.klantreis.ui.moveUp");
        assertThat(channels.indexOf(first)).isZero();
        assertThat(isEnabled("org.klantreis.ui.moveUp")).isFalse();
    }

    @Test
    void cutAndPasteKeepsWhatRefersToIt() throws Exception {
        Journey journey = example.journey("Report damage");
        Step step = journey.getStages().get(0).getSteps().get(0);
        explorer.select(step);
        run(ActionFactory.CUT.getCommandId());
        explorer.select(journey.getStages().get(2));
        run(ActionFactory.PASTE.getCommandId());
        assertThat(journey.getStages().get(2).getSteps()).last().isSameAs(step);
        landscape.save(null);
    }

    @Test
    void copiesToAnotherProject() throws Exception {
        ExampleProject minimal = ExampleProject.minimal();
        Touchpoint touchpoint = landscape.model().landscape().orElseThrow().getTouchpoints().stream()
                .filter(t -> t.getChannel() != null && t.getOwner() != null && minimalHasNo(minimal, t)).findFirst().orElseThrow();
        explorer.select(touchpoint);
        run(ActionFactory.COPY.getCommandId());
        EventLoop.flush();
        explorer.expand("minimal");
        explorer.select(new Group(minimal.project(), GroupKind.TOUCHPOINTS));
        Dialogs.during("Paste", dialog -> Dialogs.press(dialog, "OK"), () -> run(ActionFactory.PASTE.getCommandId()));
        Touchpoint copy = minimal.element(Touchpoint.class, touchpoint.getName());
        assertThat(copy.getId()).isNotEqualTo(touchpoint.getId());
        assertThat(copy.getOwner()).isNull();
        minimal.landscape().save(null);
        assertThat(minimal.landscape().model().problems()).isEmpty();
        assertThat(landscape.isDirty()).isFalse();
    }

    private static boolean minimalHasNo(ExampleProject minimal, Touchpoint touchpoint) {
        try {
            return minimal.landscape().model().landscape().orElseThrow().getUnits().stream()
                    .noneMatch(unit -> unit.getName().equals(touchpoint.getOwner().getName()));
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void findsReferencesByNameInAnotherProject() throws Exception {
        ExampleProject minimal = ExampleProject.minimal();
        Touchpoint touchpoint = landscape.model().landscape().orElseThrow().getTouchpoints().stream()
                .filter(t -> t.getChannel() != null).findFirst().orElseThrow();
        Channel same = minimal.landscape().model().landscape().orElseThrow().getChannels().get(0);
        same.setName(touchpoint.getChannel().getName());
        explorer.select(touchpoint);
        run(ActionFactory.COPY.getCommandId());
        explorer.expand("minimal");
        explorer.select(new Group(minimal.project(), GroupKind.TOUCHPOINTS));
        Dialogs.during("Paste", dialog -> Dialogs.press(dialog, "OK"), () -> run(ActionFactory.PASTE.getCommandId()));
        assertThat(minimal.element(Touchpoint.class, touchpoint.getName()).getChannel()).isSameAs(same);
    }

    @Test
    void duplicatesAJourneyWithItsFile() throws Exception {
        Journey journey = example.journey("Report damage");
        explorer.select(journey);
        run("org.klantreis.ui.duplicate");
        Journey copy = example.journey("Report damage (2)");
        assertThat(landscape.model().pathOf(copy)).contains("journeys/report-damage-2.journey");
        assertThat(copy.getPersona()).isSameAs(journey.getPersona());
        assertThat(copy.getStages()).hasSameSizeAs(journey.getStages());
        landscape.save(null);
        assertThat(example.file("journeys/report-damage-2.journey").exists()).isTrue();
        landscape.commandStack().undo();
        landscape.save(null);
        assertThat(example.file("journeys/report-damage-2.journey").exists()).isFalse();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void renamesTheFileOfAJourney() throws Exception {
        Journey journey = example.journey("Report damage");
        explorer.select(journey);
        Dialogs.during("Rename File", dialog -> {
            Text path = Dialogs.all(dialog, Text.class).get(0);
            path.setText("journeys/lost-card.journey");
            assertThat(Dialogs.all(dialog, Text.class).get(1).getText()).contains("already");
            path.setText("journeys/claims/damage.journey");
            Dialogs.press(dialog, "OK");
        }, () -> menuItem("Rename File...").run());
        landscape.save(null);
        assertThat(example.file("journeys/claims/damage.journey").exists()).isTrue();
        assertThat(example.file("journeys/report-damage.journey").exists()).isFalse();
        landscape.commandStack().undo();
        landscape.save(null);
        assertThat(files()).isEqualTo(before);
    }

    private void drop(Object target, int location, int operation, EObject... dragged) {
        assertThat(new ElementDrop().drop(target, location, List.of(dragged), operation, explorer.viewer()).isOK()).isTrue();
        EventLoop.flush();
    }

    private void type(String name) {
        Text text = Dialogs.all(explorer.tree(), Text.class).get(0);
        assertThat(text.isFocusControl() || text.isVisible()).isTrue();
        text.setText(name);
        traverse(text, SWT.TRAVERSE_RETURN, SWT.CR);
    }

    private static void traverse(Text text, int detail, int key) {
        Event event = new Event();
        event.detail = detail;
        event.keyCode = key;
        text.notifyListeners(SWT.Traverse, event);
        EventLoop.flush();
    }

    private IActionBars bars() {
        return explorer.view().getViewSite().getActionBars();
    }

    private IAction handler(String id) {
        // The navigator fills the action bars some time after the selection.
        EventLoop.until("there is a handler of " + id, () -> bars().getGlobalActionHandler(id) != null);
        return bars().getGlobalActionHandler(id);
    }

    /** Runs a command as its key does. */
    private void run(String command) {
        explorer.view().getSite().getPage().activate(explorer.view());
        EventLoop.until(command + " is enabled", () -> isEnabled(command));
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(command, e);
        }
        EventLoop.flush();
    }

    private static boolean isEnabled(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
    }

    private IAction undo() {
        return handler(ActionFactory.UNDO.getId());
    }

    private IMenuManager menu() {
        MenuManager menu = new MenuManager();
        for (String group : List.of("group.new", "group.open", "group.openWith", "group.edit", "group.reorganize", "group.port",
                "group.build", "group.generate", "group.search", "additions", "group.properties")) {
            menu.add(new org.eclipse.jface.action.Separator(group));
        }
        explorer.view().getNavigatorActionService().setContext(new ActionContext(explorer.viewer().getSelection()));
        explorer.view().getNavigatorActionService().fillContextMenu(menu);
        return menu;
    }

    private IAction menuItem(String text) {
        return actions(menu()).stream().filter(action -> action.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
    }

    private List<String> newItems() {
        return actions(newMenu()).stream().map(IAction::getText).toList();
    }

    private IMenuManager newMenu() {
        return Arrays.stream(menu().getItems()).filter(item -> "org.klantreis.ui.explorer.new".equals(item.getId()))
                .map(IMenuManager.class::cast).findFirst().orElseThrow();
    }

    private void runNew(String text) {
        actions(newMenu()).stream().filter(action -> action.getText().equals(text)).findFirst().orElseThrow().run();
        EventLoop.flush();
    }

    private static List<IAction> actions(IMenuManager menu) {
        List<IAction> actions = new ArrayList<>();
        for (IContributionItem item : menu.getItems()) {
            if (item instanceof ActionContributionItem contribution) {
                actions.add(contribution.getAction());
            }
        }
        return actions;
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
