/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.model.project.SampleProject.JOURNEY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.identity.Identities;

class LandscapeProjectTest {
    @TempDir
    Path temporary;
    private Path folder;

    @BeforeEach
    void writeSample() throws IOException {
        folder = temporary.resolve("my läs & project");
        SampleProject.write(folder);
    }

    @Test
    void whatWasSavedIsLoaded() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).isEmpty();
        assertThat(project.landscape().orElseThrow().getDocumentation()).isEqualTo("Two lines:\n\"one\" & <two>, é €");
        assertThat(project.landscape().orElseThrow().getFormat()).isEqualTo(FormatVersion.CURRENT);
        Step step = SampleProject.firstStep(project);
        assertThat(step.getTouchpoint().getOwner().getName()).isEqualTo("Desk");
        assertThat(step.getMark()).isEqualTo(7.5);
        assertThat(project.pathOf(step)).contains(JOURNEY);
    }

    @Test
    void savingUntouchedWritesNothing() throws IOException {
        Map<String, byte[]> before = contents();
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.save()).isEmpty();
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void aProjectThatWasJustMadeSavesLaterChangesToo() throws IOException {
        Path other = temporary.resolve("other");
        LandscapeProject project = SampleProject.write(other);
        SampleProject.firstStep(project).setName("Later");
        assertThat(project.save()).containsExactly(JOURNEY);
        assertThat(SampleProject.firstStep(LandscapeProject.open(other)).getName()).isEqualTo("Later");
        assertThat(project.save()).isEmpty();
    }

    @Test
    void aChangeTakenBackWritesNothing() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        Step step = SampleProject.firstStep(project);
        String name = step.getName();
        step.setName("Other");
        step.setName(name);
        assertThat(project.save()).isEmpty();
    }

    @Test
    void oneChangedAttributeIsOneChangedLine() throws IOException {
        List<String> before = lines(JOURNEY);
        LandscapeProject project = LandscapeProject.open(folder);
        SampleProject.firstStep(project).setMark(4.0);
        assertThat(project.save()).containsExactly(JOURNEY);
        List<String> after = lines(JOURNEY);
        assertThat(after).hasSameSizeAs(before);
        List<String> changed = new ArrayList<>(after);
        changed.removeAll(before);
        assertThat(changed).containsExactly("        mark=\"4.0\">");
    }

    @Test
    void aFileWrittenByHandIsLeftAsItIsUntilItChanges() throws IOException {
        Path file = folder.resolve(JOURNEY);
        Files.writeString(file, Files.readString(file).replaceAll("\n\\s+", " "));
        byte[] flat = Files.readAllBytes(file);
        LandscapeProject project = LandscapeProject.open(folder);
        SampleProject.firstStep(project).setName("Show a passport");
        SampleProject.firstStep(project).setName("Show passport");
        assertThat(project.save()).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(flat);
    }

    @Test
    void unknownAttributesAndElementsSurvive() throws IOException {
        Path file = folder.resolve(JOURNEY);
        String id = SampleProject.firstStep(LandscapeProject.open(folder)).getId();
        Files.writeString(file, Files.readString(file).replace("id=\"" + id + "\"", "id=\"" + id + "\" shine=\"bright\"")
                .replace("</stages>", "</stages>\n  <weather sky=\"blue\"><cloud/></weather>"));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).isEmpty();
        assertThat(project.save()).isEmpty();
        SampleProject.firstStep(project).setName("Show your passport");
        assertThat(project.save()).containsExactly(JOURNEY);
        assertThat(Files.readString(file)).contains("shine=\"bright\"").contains("sky=\"blue\"").contains("<cloud/>")
                .contains("Show your passport");
    }

    @Test
    void aNewerFormatOpensReadOnly() throws IOException {
        Path file = folder.resolve(JOURNEY);
        Files.writeString(file, Files.readString(file).replace("format=\"1\"", "format=\"99\""));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).singleElement().asString().contains("newer Klantreis (format 99");
        SampleProject.firstStep(project).setName("Lost?");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(project::save).isInstanceOf(SaveRefusedException.class).hasMessageContaining("read-only");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoXmlIsReportedWithItsLineAndTheRestLoads() throws IOException {
        Files.writeString(folder.resolve("journeys/broken.journey"), "<?xml version=\"1.0\"?>\n<a>\n  <b\n</a>\n");
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("journeys/broken.journey");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains("not well-formed XML");
        });
        assertThat(project.journeys()).hasSize(1);
        assertThat(project.save()).isEmpty();
    }

    @Test
    void documentTypesAreRefused() throws IOException {
        Files.writeString(temporary.resolve("secret.txt"), "s3cret");
        Files.writeString(folder.resolve("journeys/evil.journey"), "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \""
                + temporary.resolve("secret.txt").toUri() + "\">]>\n<a>&x;</a>\n");
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("document type").doesNotContain("s3cret");
        });
    }

    @Test
    void anUnknownClassIsReportedWithItsLineAndTheRestOfTheFileLoads() throws IOException {
        Path file = folder.resolve(JOURNEY);
        Files.writeString(file, Files.readString(file).replaceFirst("<stages\\s", "<stages xsi:type=\"klantreis:Spaceship\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).isNotEmpty().first().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(JOURNEY);
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).contains("Spaceship");
        });
        assertThat(project.journeys()).singleElement().extracting(Journey::getName).isEqualTo("Open an account");
        assertThat(project.readOnlyReason(JOURNEY)).isPresent();
    }

    @Test
    void aValueThatDoesNotFitIsReportedWithItsLine() throws IOException {
        Path file = folder.resolve(JOURNEY);
        Files.writeString(file, Files.readString(file).replaceFirst("mark=\"7.5\"", "mark=\"good\""));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isBetween(lines(JOURNEY).indexOf("        mark=\"good\">"), lines(JOURNEY).size());
            assertThat(problem.message()).contains("«good»").contains("mark").contains("Show passport");
        });
    }

    @Test
    void aDanglingReferenceIsReportedWithItsLineAndNotFollowed() throws IOException {
        Path file = folder.resolve(JOURNEY);
        String gone = Identities.next();
        String id = SampleProject.firstStep(LandscapeProject.open(folder)).getTouchpoint().getId();
        Files.writeString(file, Files.readString(file).replace(id, gone));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(JOURNEY);
            assertThat(lines(JOURNEY).get(problem.line() - 1)).contains(gone);
            assertThat(problem.message()).contains("touchpoint").contains("Show passport");
        });
        SampleProject.firstStep(project).setName("Renamed");
        assertThatThrownBy(project::save).isInstanceOf(SaveRefusedException.class).hasMessageContaining("touchpoint");
        SampleProject.firstStep(project).setTouchpoint(null);
        assertThat(project.save()).containsExactly(JOURNEY);
    }

    @Test
    void aReferenceThatLeavesTheProjectIsNeverLoaded() throws IOException {
        Path outside = temporary.resolve("outside.klantreis");
        Files.copy(folder.resolve("landscape.klantreis"), outside);
        Path file = folder.resolve(JOURNEY);
        Files.writeString(file, Files.readString(file).replace("../landscape.klantreis", "../../outside.klantreis"));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).singleElement().asString().contains("outside.klantreis");
        assertThat(SampleProject.firstStep(project).getTouchpoint().eIsProxy()).isTrue();
    }

    @Test
    void aReferenceWithinAFileThatLeadsNowhereIsReported() throws IOException {
        Path file = folder.resolve("landscape.klantreis");
        String gone = Identities.next();
        Files.writeString(file, Files.readString(file).replaceFirst("owner=\"[^\"]+\"", "owner=\"" + gone + "\""));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("landscape.klantreis");
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).contains(gone);
        });
    }

    @Test
    void aDuplicateIdIsReportedWithFileAndLine() throws IOException {
        Files.copy(folder.resolve(JOURNEY), folder.resolve("journeys/z.journey"));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).hasSize(4).allSatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("journeys/z.journey");
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).contains("used already in " + JOURNEY);
        });
    }

    @Test
    void aMissingIdIsGivenAndKeptBySaving() throws IOException {
        Path file = folder.resolve(JOURNEY);
        String id = SampleProject.firstStep(LandscapeProject.open(folder)).getId();
        Files.writeString(file, Files.readString(file).replace("id=\"" + id + "\"", ""));
        LandscapeProject project = LandscapeProject.open(folder);
        assertThat(project.problems()).singleElement().extracting(Problem::severity).isEqualTo(Problem.Severity.WARNING);
        assertThat(project.save()).containsExactly(JOURNEY);
        LandscapeProject again = LandscapeProject.open(folder);
        assertThat(again.problems()).isEmpty();
        assertThat(SampleProject.firstStep(again).getId()).isEqualTo(SampleProject.firstStep(project).getId()).hasSize(36);
    }

    @Test
    void deletingWhatIsReferredToIsRefusedAndNothingIsWritten() throws IOException {
        Map<String, byte[]> before = contents();
        LandscapeProject project = LandscapeProject.open(folder);
        EcoreUtil.remove(project.landscape().orElseThrow().getTouchpoints().get(0));
        SampleProject.firstStep(project).setName("Also changed");
        assertThatThrownBy(project::save).isInstanceOf(SaveRefusedException.class)
                .hasMessageContaining("Touchpoint «Show passport»").hasMessageContaining("Also changed");
        assertThat(contents()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void anIdThatIsUsedTwiceIsNotSaved() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        Step first = SampleProject.firstStep(project);
        Step copy = Identities.copyKeepingIds(first);
        ((org.klantreis.model.Stage) first.eContainer()).getSteps().add(copy);
        assertThatThrownBy(project::save).isInstanceOf(SaveRefusedException.class).hasMessageContaining("has the same id as Step");
        EcoreUtil.remove(copy);
        Touchpoint other = project.landscape().orElseThrow().getTouchpoints().get(0);
        Journey journey = KlantreisFactory.eINSTANCE.createJourney();
        journey.setId(other.getId());
        project.add("journeys/same.journey", journey);
        assertThatThrownBy(project::save).isInstanceOf(SaveRefusedException.class)
                .hasMessageContaining("has the same id as Touchpoint «Show passport»");
        journey.setId(Identities.next());
        assertThat(project.save()).containsExactly("journeys/same.journey");
    }

    @Test
    void whatOthersChangedIsNotOverwritten() throws IOException {
        LandscapeProject mine = LandscapeProject.open(folder);
        LandscapeProject theirs = LandscapeProject.open(folder);
        SampleProject.firstStep(theirs).setName("Theirs");
        theirs.save();
        SampleProject.firstStep(mine).setName("Mine");
        assertThatThrownBy(mine::save).isInstanceOf(SaveRefusedException.class).hasMessageContaining("changed by another program");
        assertThat(SampleProject.firstStep(LandscapeProject.open(folder)).getName()).isEqualTo("Theirs");
    }

    @Test
    void aCharacterThatXmlCannotHoldIsNamed() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        SampleProject.firstStep(project).setPain("a\u0000b");
        assertThatThrownBy(project::save).isInstanceOf(SaveRefusedException.class)
                .hasMessageContaining("«pain»").hasMessageContaining("Show passport");
    }

    @Test
    void savingLeavesNoOtherFilesBehind() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        SampleProject.firstStep(project).setName("X");
        project.landscape().orElseThrow().setName("Y");
        assertThat(project.save()).containsExactly("landscape.klantreis", JOURNEY);
        assertThat(contents().keySet()).containsExactlyInAnyOrder("landscape.klantreis", JOURNEY);
    }

    @Test
    void aFolderWithoutCatalogueIsNoProject() {
        assertThatThrownBy(() -> LandscapeProject.open(temporary)).isInstanceOf(IOException.class)
                .hasMessageContaining("No landscape project in").hasMessageContaining("klantreis new");
    }

    @Test
    void pathsOutOfTheProjectAreRefused() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        assertThatThrownBy(() -> project.add("../x.journey", KlantreisFactory.eINSTANCE.createJourney()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("leads out of");
    }

    @Test
    void lineOfFindsAnElement() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        Touchpoint touchpoint = project.landscape().orElseThrow().getTouchpoints().get(0);
        assertThat(lines("landscape.klantreis").get(project.lineOf(touchpoint) - 1)).contains(touchpoint.getId());
    }

    @Test
    void loadingIsLinear() throws IOException {
        // Counted in work, not in time: a quadratic load of these 20,000 elements would look ids up 200 million times.
        LandscapeProject project = LandscapeProject.open(folder);
        Touchpoint last = null;
        for (int i = 0; i < 20_000; i++) {
            last = KlantreisFactory.eINSTANCE.createTouchpoint();
            last.setOwner(project.landscape().orElseThrow().getUnits().get(0));
            project.landscape().orElseThrow().getTouchpoints().add(last);
        }
        project.save();
        LandscapeProject again = LandscapeProject.open(folder);
        assertThat(again.problems()).isEmpty();
        TreeIterator<?> all = again.landscape().orElseThrow().eAllContents();
        int count = 0;
        while (all.hasNext()) {
            all.next();
            count++;
        }
        assertThat(count).isEqualTo(20_002);
        KlantreisResource resource = (KlantreisResource) again.landscape().orElseThrow().eResource();
        assertThat(resource.find(last.getId())).isInstanceOf(Touchpoint.class);
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private List<String> lines(String path) throws IOException {
        return Files.readAllLines(folder.resolve(path), StandardCharsets.UTF_8);
    }
}
