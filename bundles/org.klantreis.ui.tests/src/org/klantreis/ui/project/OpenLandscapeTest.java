/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.mapping.ResourceMapping;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.elements.FileCommand;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class OpenLandscapeTest {
    private static final String PATH = "journeys/report-damage.journey";

    private ExampleProject example;
    private OpenLandscape landscape;
    private final List<String> events = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        example = ExampleProject.havenbank();
        landscape = example.landscape();
        landscape.addListener(new LandscapeListener() {
            @Override
            public void changed(OpenLandscape source, List<Notification> changes) {
                events.add("changed " + changes.size());
            }

            @Override
            public void saved(OpenLandscape source, Collection<String> paths) {
                events.add("saved " + paths);
            }

            @Override
            public void reloaded(OpenLandscape source, Collection<String> paths) {
                events.add("reloaded " + paths);
            }

            @Override
            public void closed(OpenLandscape source) {
                events.add("closed");
            }
        });
    }

    @Test
    void undoneChangesLeaveNothingToSave() throws Exception {
        byte[] before = Files.readAllBytes(landscape.folder().resolve(PATH));
        rename("Another name");
        assertThat(landscape.isDirty()).isTrue();
        landscape.commandStack().undo();
        assertThat(landscape.isDirty()).isFalse();
        landscape.save(null);
        assertThat(Files.readAllBytes(landscape.folder().resolve(PATH))).isEqualTo(before);
        assertThat(events).containsExactly("changed 1", "changed 1", "saved []");
    }

    @Test
    void savesAndToldOnce() throws Exception {
        rename("Another name");
        landscape.save(null);
        EventLoop.flush();
        assertThat(events).containsExactly("changed 1", "saved [" + PATH + "]");
        assertThat(landscape.isDirty()).isFalse();
        assertThat(example.file(PATH).isSynchronized(IResource.DEPTH_ZERO)).isTrue();
    }

    @Test
    void followsWhatOthersWrite() throws Exception {
        Journey before = example.journey("Report damage");
        IFile file = example.file(PATH);
        String text = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
        file.setContents(new ByteArrayInputStream(text.replace("name=\"Report damage\"", "name=\"Reported\"").getBytes(StandardCharsets.UTF_8)),
                0, null);
        EventLoop.until("the file was read again", () -> events.contains("reloaded [" + PATH + "]"));
        assertThat(example.journey("Reported")).isNotSameAs(before);
        assertThat(example.journey("Reported").getId()).isEqualTo(before.getId());
    }

    @Test
    void closesWithItsProject() throws Exception {
        example.project().close(null);
        EventLoop.until("the landscape was closed", () -> events.contains("closed"));
        assertThat(Landscapes.get().all()).doesNotContain(landscape);
    }

    @Test
    void aProjectOfTheSameNameIsAnother() throws Exception {
        example.project().delete(true, true, null);
        ExampleProject again = ExampleProject.havenbank();
        assertThat(again.landscape()).isNotSameAs(landscape);
        assertThat(events).contains("closed");
    }

    @Test
    void keepingMineSetsTheirsAside() throws Exception {
        rename("Mine");
        Files.writeString(landscape.folder().resolve(PATH),
                Files.readString(landscape.folder().resolve(PATH)).replace("name=\"Report damage\"", "name=\"Theirs\""));
        DiskConflict.keepMine(landscape, landscape.changedOnDisk());
        landscape.save(null);
        assertThat(Files.readString(landscape.folder().resolve(PATH))).contains("name=\"Mine\"");
        try (var aside = Files.walk(landscape.folder().resolve(".klantreis/set-aside"))) {
            assertThat(aside.filter(Files::isRegularFile)).singleElement()
                    .satisfies(copy -> assertThat(Files.readString(copy)).contains("name=\"Theirs\""));
        }
    }

    @Test
    void takingTheirsKeepsUnsavedChangesOfOtherFiles() throws Exception {
        landscape.execute(SetCommand.create(landscape.editingDomain(), landscape.model().landscape().orElseThrow(),
                Literals.ELEMENT__DOCUMENTATION, "Not saved"));
        Path file = landscape.folder().resolve(PATH);
        Files.writeString(file, Files.readString(file).replace("name=\"Report damage\"", "name=\"Theirs\""));
        landscape.reload(landscape.changedOnDisk());
        assertThat(example.journey("Theirs")).isNotNull();
        assertThat(landscape.isDirty()).isTrue();
        landscape.save(null);
        assertThat(landscape.isDirty()).isFalse();
        assertThat(Files.readString(landscape.folder().resolve("landscape.klantreis"))).contains("Not saved");
    }

    @Test
    void revertingBringsARemovedFileBack() throws Exception {
        landscape.execute(FileCommand.remove(landscape, PATH));
        landscape.revert();
        assertThat(landscape.isDirty()).isFalse();
        assertThat(example.journey("Report damage")).isNotNull();
        landscape.save(null);
        assertThat(landscape.folder().resolve(PATH)).exists();
    }

    @Test
    void isSavedBeforeItsProjectIsClosed() throws Exception {
        rename("Another name");
        ResourceMapping mapping = ResourceUtil.getResourceMapping(landscape.saveable());
        assertThat(mapping).isNotNull();
        assertThat(mapping.getProjects()).containsExactly(example.project());
    }

    @Test
    void asksOnceHoweverOftenOthersWrite() throws Exception {
        rename("Mine");
        List<Integer> asked = new ArrayList<>();
        Display display = Display.getCurrent();
        display.timerExec(10_000, () -> conflicts().forEach(Shell::close));
        write("Theirs");
        display.asyncExec(() -> EventLoop.until("the question is there", () -> {
            if (conflicts().isEmpty()) {
                return false;
            }
            write("Theirs again");
            EventLoop.flush();
            asked.add(conflicts().size());
            conflicts().forEach(Shell::close);
            return true;
        }));
        EventLoop.until("it was asked", () -> !asked.isEmpty() && conflicts().isEmpty());
        assertThat(asked).containsExactly(1);
    }

    private static List<Shell> conflicts() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.isVisible()
                && shell.getText().equals(Messages.DiskConflict_title)).toList();
    }

    private void write(String name) {
        try {
            IFile file = example.file(PATH);
            String text = new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8);
            file.setContents(new ByteArrayInputStream(text.replaceFirst(" name=\"[^\"]*\"", " name=\"" + name + "\"")
                    .getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void pictures() {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Screenshots.take(org.eclipse.ui.PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), "workbench"));
        }
    }

    private void rename(String name) throws Exception {
        landscape.execute(SetCommand.create(landscape.editingDomain(), example.journey("Report damage"), Literals.ELEMENT__NAME, name));
    }
}
