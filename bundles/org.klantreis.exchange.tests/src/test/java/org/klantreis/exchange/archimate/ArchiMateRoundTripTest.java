/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klantreis.examples.Examples;
import org.klantreis.exchange.ModelExportReport;
import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Property;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** A landscape that goes out as an ArchiMate model and comes back is the same, but for what the export said it leaves out. */
class ArchiMateRoundTripTest {
    private static final Set<String> EXCHANGED = Set.of("OrganisationUnit", "Channel", "BrandValue", "Application", "Service",
            "Procedure", "Persona", "Touchpoint", "Journey", "Stage", "Step", "Activity", "Transition");

    @TempDir
    Path temporary;
    private LandscapeProject bank;

    @BeforeEach
    void makeExample() throws IOException {
        Examples.copy(Examples.HAVENBANK, temporary.resolve("bank"));
        bank = LandscapeProject.open(temporary.resolve("bank"));
    }

    @ParameterizedTest
    @EnumSource(ArchiMateFormat.class)
    void anEmptyProjectBecomesTheSameLandscape(ArchiMateFormat format) throws IOException {
        Path file = export(bank, bank.journeys().size(), format);
        LandscapeProject copy = empty("copy");

        ImportReport report = new ImportArchiMate(file, copy).execute();

        assertThat(Described.of(LandscapeProject.open(temporary.resolve("copy")), ArchiMateRoundTripTest::isExchanged))
                .isEqualTo(Described.of(bank, ArchiMateRoundTripTest::isExchanged));
        assertThat(report.skipped()).isZero();
        assertThat(report.remarks()).extracting(Remark::place).containsOnly("views");
    }

    @ParameterizedTest
    @EnumSource(ArchiMateFormat.class)
    void theSameProjectIsNotTouched(ArchiMateFormat format) throws IOException {
        Path file = export(bank, bank.journeys().size(), format);

        ImportReport report = new ImportArchiMate(file, bank).execute();

        assertThat(report.created()).isZero();
        assertThat(report.updated()).isZero();
        assertThat(report.written()).isEmpty();
    }

    /** Texts that a careless writer or reader would bend. */
    @ParameterizedTest
    @EnumSource(ArchiMateFormat.class)
    void anyTextIsKept(ArchiMateFormat format) throws IOException {
        Random random = new Random(7);
        String[] pieces = {"<b>", "&amp;", "]]>", "\"", "'", "\n", "\r\n", "\t", "  ", "é", "\uD83D\uDE00", "klantreis:", "<!--", "--",
            "{}", "=1+1", "a"};
        Element element = null;
        for (Iterator<EObject> all = bank.landscape().orElseThrow().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element next && isExchanged(next)) {
                element = next;
                element.setDocumentation(text(random, pieces));
                element.getTags().add(text(random, pieces).strip() + "x");
                Property property = KlantreisFactory.eINSTANCE.createProperty();
                property.setKey("key " + random.nextInt());
                property.setValue(text(random, pieces));
                element.getProperties().add(property);
            }
        }
        assertThat(element).isNotNull();
        LandscapeProject copy = empty("copy");

        new ImportArchiMate(export(bank, bank.journeys().size(), format), copy).apply();

        Map<String, String> expected = Described.of(bank, ArchiMateRoundTripTest::isExchanged);
        Map<String, String> got = Described.of(copy, ArchiMateRoundTripTest::isExchanged);
        assertThat(got.keySet()).isEqualTo(expected.keySet());
        expected.forEach((id, text) -> assertThat(got.get(id)).isEqualTo(text));
    }

    private static String text(Random random, String[] pieces) {
        return random.ints(1 + random.nextInt(8), 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining());
    }

    @Test
    void stepsKeepTheirOrderWhateverTheOrderOfTheFile() throws IOException {
        Path file = export(bank, bank.journeys().size(), ArchiMateFormat.OPEN_EXCHANGE);
        String text = Files.readString(file);
        int begin = text.indexOf("<relationships>") + "<relationships>".length();
        int end = text.indexOf("</relationships>");
        List<String> relationships = new ArrayList<>(List.of(text.substring(begin, end).split("(?<=</relationship>)")));
        Collections.reverse(relationships);
        Files.writeString(file, text.substring(0, begin) + String.join("", relationships) + text.substring(end));
        LandscapeProject copy = empty("copy");

        new ImportArchiMate(file, copy).apply();

        assertThat(copy.journeys()).hasSameSizeAs(bank.journeys()).allSatisfy(journey -> assertThat(ids(journey))
                .isEqualTo(ids((Journey) bank.find(journey.getId()).orElseThrow())));
    }

    @Test
    void aStepThatIsNewInTheSourceComesToItsPlace() throws IOException {
        Path file = export(bank, bank.journeys().size(), ArchiMateFormat.OPEN_EXCHANGE);
        LandscapeProject copy = empty("copy");
        new ImportArchiMate(file, copy).apply();
        Journey journey = (Journey) copy.find(bank.journeys().get(0).getId()).orElseThrow();
        List<String> before = ids(journey);
        Step own = KlantreisFactory.eINSTANCE.createStep();
        journey.getStages().get(1).getSteps().set(1, own);

        new ImportArchiMate(file, copy).apply();

        List<String> expected = new ArrayList<>(before);
        int at = before.indexOf(journey.getStages().get(1).getSteps().get(0).getId());
        expected.add(at + 2, own.getId());
        assertThat(ids(journey)).as("the step that was taken out is back, the own one is there").isEqualTo(expected);
    }

    private static List<String> ids(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).map(Step::getId).toList();
    }

    @Test
    void theSameLandscapeGivesTheSameBytes() throws IOException {
        byte[] once = Files.readAllBytes(export(bank, 3, ArchiMateFormat.OPEN_EXCHANGE));
        byte[] again = Files.readAllBytes(export(LandscapeProject.open(bank.folder().orElseThrow()), 3,
                ArchiMateFormat.OPEN_EXCHANGE));
        assertThat(again).isEqualTo(once);
    }

    @Test
    void whatIsLeftOutIsTold() throws IOException {
        ModelExportReport report = new ExportArchiMate(bank.landscape().orElseThrow(), bank.journeys())
                .write(temporary.resolve("bank.xml"), ArchiMateFormat.OPEN_EXCHANGE);
        assertThat(report.losses()).extracting(Remark::place).contains("Measurement", "Improvement", "Session", "Vote")
                .doesNotContain("Property", "Transition");
    }

    @Test
    void whatCameFromAnotherToolGoesBackWithItsIdentifiersAndTypes() throws IOException {
        LandscapeProject project = empty("insurer");
        Path source = temporary.resolve("source.archimate");
        Files.writeString(source, ImportArchiMateTest.ARCHI);
        new ImportArchiMate(source, project).execute();
        OrganisationUnit added = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        added.setName("Night shift");
        project.landscape().orElseThrow().getUnits().get(0).getUnits().add(added);

        Path file = export(project, 0, ArchiMateFormat.ARCHI);

        assertThat(Files.readString(file)).contains("xsi:type=\"archimate:BusinessRole\" name=\"Claims handler\" id=\"12\"")
                .contains("name=\"Night shift\" id=\"id-" + added.getId() + "\"");
        LandscapeProject elsewhere = empty("elsewhere");
        new ImportArchiMate(file, elsewhere).apply();
        assertThat(Described.of(elsewhere, ArchiMateRoundTripTest::isExchanged))
                .isEqualTo(Described.of(project, ArchiMateRoundTripTest::isExchanged));
    }

    private Path export(LandscapeProject project, int journeys, ArchiMateFormat format) throws IOException {
        Path file = temporary.resolve("model." + format.extension());
        new ExportArchiMate(project.landscape().orElseThrow(), List.copyOf(project.journeys().subList(0, journeys)))
                .write(file, format);
        return file;
    }

    private LandscapeProject empty(String name) throws IOException {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName(name);
        return LandscapeProject.create(temporary.resolve(name), landscape);
    }

    private static boolean isExchanged(EObject object) {
        return EXCHANGED.contains(object.eClass().getName());
    }
}
