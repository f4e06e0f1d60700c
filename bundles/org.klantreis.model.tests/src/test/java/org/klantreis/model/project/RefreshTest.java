/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;

/** A project that stays open while others change its files, and while its files are removed, moved and made. */
class RefreshTest {
    private static final String JOURNEY = "journeys/report-damage.journey";
    private static final String OTHER = "journeys/member-for-life.journey";

    @TempDir
    Path folder;
    private LandscapeProject project;

    @BeforeEach
    void open() throws IOException {
        Examples.copy(Examples.HAVENBANK, folder.resolve("p"));
        folder = folder.resolve("p");
        project = LandscapeProject.open(folder);
    }

    @Test
    void nothingChangedIsNothingRead() throws IOException {
        Journey before = journey(JOURNEY);
        assertThat(project.refresh()).isEmpty();
        assertThat(journey(JOURNEY)).isSameAs(before);
    }

    @Test
    void readsWhatOthersChanged() throws IOException {
        edit(JOURNEY, "name=\"Report damage\"", "name=\"Report damage at once\"");
        assertThat(project.refresh()).containsExactly(JOURNEY);
        assertThat(journey(JOURNEY).getName()).isEqualTo("Report damage at once");
        assertThat(project.problems()).isEmpty();
        assertThat(project.refresh()).isEmpty();
    }

    @Test
    void referencesOfOtherFilesLeadToTheNewElements() throws IOException {
        Landscape before = project.landscape().orElseThrow();
        edit(FileKind.CATALOGUE, "name=\"Havenbank\"", "name=\"Haven\"");
        project.refresh();
        Landscape now = project.landscape().orElseThrow();
        assertThat(now).isNotSameAs(before);
        assertThat(journey(JOURNEY).getPersona()).isNotNull().isIn(now.getPersonas());
        assertThat(project.documents().get(0)).isSameAs(now);
    }

    @Test
    void tellsAndForgetsBrokenReferences() throws IOException {
        Files.move(folder.resolve(OTHER), folder.resolve("away"));
        assertThat(project.refresh()).containsExactly(OTHER);
        assertThat(project.problems()).isNotEmpty().allMatch(problem -> problem.message().contains("is not there"));
        Files.move(folder.resolve("away"), folder.resolve(OTHER));
        assertThat(project.refresh()).containsExactly(OTHER);
        assertThat(project.problems()).isEmpty();
        assertThat(journey(JOURNEY).getParent()).isSameAs(journey(OTHER));
    }

    @Test
    void unsavedChangesOfOtherFilesStay() throws IOException {
        journey(OTHER).setName("Changed here");
        edit(JOURNEY, "name=\"Report damage\"", "name=\"Changed there\"");
        project.refresh();
        assertThat(project.save()).containsExactly(OTHER);
        assertThat(Files.readString(folder.resolve(OTHER))).contains("Changed here");
    }

    @Test
    void overruledFilesAreOverwritten() throws IOException {
        journey(JOURNEY).setName("Mine");
        edit(JOURNEY, "name=\"Report damage\"", "name=\"Theirs\"");
        assertThatThrownBy(project::save).isInstanceOf(SaveRefusedException.class);
        project.overrule(Set.of(JOURNEY));
        assertThat(project.save()).containsExactly(JOURNEY);
        assertThat(Files.readString(folder.resolve(JOURNEY))).contains("Mine").doesNotContain("Theirs");
    }

    @Test
    void aRemovedFileGoesWithTheSave() throws IOException {
        String path = "journeys/new.journey";
        project.add(path, KlantreisFactory.eINSTANCE.createJourney());
        project.save();
        project.remove(path);
        assertThat(folder.resolve(path)).exists();
        assertThat(project.save()).containsExactly(path);
        assertThat(folder.resolve(path)).doesNotExist();
        assertThat(LandscapeProject.open(folder).problems()).isEmpty();
    }

    @Test
    void aRemovalThatBreaksReferencesIsRefused() throws IOException {
        project.remove(OTHER);
        assertThatThrownBy(project::save).isInstanceOf(SaveRefusedException.class);
        assertThat(folder.resolve(OTHER)).exists();
    }

    @Test
    void aRemovalIsUndoneByAddingAgain() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(OTHER));
        Document removed = project.remove(OTHER);
        project.add(OTHER, removed);
        assertThat(project.save()).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve(OTHER))).isEqualTo(before);
        assertThat(journey(JOURNEY).getParent()).isSameAs(removed);
    }

    @Test
    void aChangeBeforeARemovalThatIsUndoneIsSaved() throws IOException {
        journey(JOURNEY).setName("Changed first");
        project.add(JOURNEY, project.remove(JOURNEY));
        assertThat(project.save()).containsExactly(JOURNEY);
        assertThat(Files.readString(folder.resolve(JOURNEY))).contains("Changed first");
    }

    @Test
    void aMoveMendsTheReferencesOfOtherFiles() throws IOException {
        project.move(OTHER, "journeys/whole/life.journey");
        assertThat(project.save()).contains(OTHER, "journeys/whole/life.journey", JOURNEY);
        LandscapeProject again = LandscapeProject.open(folder);
        assertThat(again.problems()).isEmpty();
        assertThat(Files.readString(folder.resolve(JOURNEY))).contains("whole/life.journey#");
    }

    @Test
    void findsElementsById() {
        Journey journey = journey(JOURNEY);
        assertThat(project.find(journey.getId())).containsSame(journey);
        assertThat(project.find("no-such-id")).isEmpty();
    }

    private Journey journey(String path) {
        return (Journey) project.documentsByPath().get(path);
    }

    private void edit(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
