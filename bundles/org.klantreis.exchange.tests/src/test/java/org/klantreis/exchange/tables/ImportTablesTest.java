/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.plan.Change;
import org.klantreis.exchange.tables.plan.EmptyCells;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.exchange.tables.plan.ImportTables;
import org.klantreis.exchange.tables.plan.Refusal;
import org.klantreis.exchange.tables.read.ReadTables;
import org.klantreis.exchange.tables.write.ExportTables;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

class ImportTablesTest {
    @TempDir
    private Path folder;
    private LandscapeProject project;

    @BeforeEach
    void open() throws IOException {
        project = LandscapeProject.open(Havenbank.copyTo(folder.resolve("project")));
    }

    private Path export(TableKind kind) throws IOException {
        new ExportTables(project).only(List.of(kind)).execute(folder.resolve("tables"));
        return folder.resolve("tables").resolve(kind.key() + ".csv");
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, by));
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private ImportTables action() {
        return new ImportTables(project);
    }

    private ImportPlan plan(ImportTables action, Path file, TableKind kind) throws IOException {
        return action.plan(ReadTables.from(file, TableSettings.FIND, Optional.ofNullable(kind), ReadMonitor.NONE).inputs());
    }

    private ImportPlan plan(Path file) throws IOException {
        return plan(action(), file, null);
    }

    private <T extends Element> T element(Class<T> type, String name) {
        return project.documents().stream().flatMap(document -> {
            List<T> found = new java.util.ArrayList<>();
            document.eAllContents().forEachRemaining(each -> {
                if (type.isInstance(each) && name.equals(((Element) each).getName())) {
                    found.add(type.cast(each));
                }
            });
            return found.stream();
        }).findFirst().orElseThrow();
    }

    private Journey journey(String name) {
        return project.journeys().stream().filter(journey -> name.equals(journey.getName())).findFirst().orElseThrow();
    }

    private void done(ImportPlan plan) throws IOException {
        plan.apply(project);
        project.save();
        project = LandscapeProject.open(folder.resolve("project"));
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void tellsOldAndNewAndDoesIt() throws IOException {
        Path file = export(TableKind.TOUCHPOINTS);
        replace(file, "Call with the Member Line,Direct", "Call with Customer Contact,Indirect");

        ImportPlan plan = plan(file);

        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.changes()).extracting(Change::column, Change::before, Change::after).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("Name", "Call with the Member Line", "Call with Customer Contact"),
                org.assertj.core.groups.Tuple.tuple("Kind", "Direct", "Indirect"));
        assertThat(element(Touchpoint.class, "Call with the Member Line")).as("nothing is done before").isNotNull();
        done(plan);
        assertThat(element(Touchpoint.class, "Call with Customer Contact").getKind().getName()).isEqualTo("INDIRECT");
    }

    @Test
    void followsANameThatWasChangedWhereItsIdWasNot() throws IOException {
        Path file = export(TableKind.TOUCHPOINTS);
        String owner = element(Touchpoint.class, "Call with the Member Line").getOwner().getId();
        replace(file, "Member Line," + owner, "Branch Counters," + owner);

        ImportPlan plan = plan(file);
        done(plan);

        assertThat(plan.refusals()).isEmpty();
        assertThat(element(Touchpoint.class, "Call with the Member Line").getOwner().getName()).isEqualTo("Branch Counters");
    }

    @Test
    void refusesANameAndAnIdThatContradictEachOther() throws IOException {
        String channel = element(Touchpoint.class, "Call with the Member Line").getChannel().getId();
        Path file = write("touchpoints.csv", "Name,Channel,Channel ID", "Something new,Web," + channel);

        assertThat(plan(file).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(2);
            assertThat(refusal.column()).isEqualTo("Channel");
            assertThat(refusal.reason()).contains("the id beside it is that of «Phone»");
        });
    }

    @Test
    void updatesByNameAndKeepsWhatEmptyCellsDoNotSay() throws IOException {
        Touchpoint before = element(Touchpoint.class, "Call with the Member Line");
        Path file = write("touchpoints.csv", "Name;Channel;Customers per year", "call with the MEMBER line;;1.234");

        ImportPlan plan = plan(file);

        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo(before.getId());
            assertThat(change.before()).isEqualTo("240000");
            assertThat(change.after()).isEqualTo("1234");
        });
        assertThat(plan(action().empty(EmptyCells.CLEAR), file, null).changes()).extracting(Change::column)
                .containsExactlyInAnyOrder("Channel", "Customers per year");
        assertThat(plan.findings()).anySatisfy(finding -> assertThat(finding)
                .contains("are not in the file and stay as they are"));
    }

    @Test
    void takesAValueAwayInARowWithAnIdAndRefusesToTakeAName() throws IOException {
        Touchpoint touchpoint = element(Touchpoint.class, "Call with the Member Line");
        Path file = write("touchpoints.csv", "ID,Name,Customers per year", touchpoint.getId() + ",Call with the Member Line,",
                element(Touchpoint.class, "Voice menu of the Member Line").getId() + ",,310000");

        ImportPlan plan = plan(file);

        assertThat(plan.changes()).singleElement().satisfies(change -> assertThat(change.after()).isEmpty());
        assertThat(plan.refusals()).extracting(Refusal::line, Refusal::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "Name"));
        done(plan);
        assertThat(element(Touchpoint.class, "Call with the Member Line").getCustomersPerYear()).isNull();
    }

    @Test
    void makesJourneysStagesAndStepsInTheOrderOfTheFile() throws IOException {
        Path file = write("map.csv", "Klantreis;Fase;Stap;Doet;Cijfer;Moment of truth", "Trouwen;Vooraf;Bellen;Belt;7,5;ja",
                "Trouwen;Nadien;Brief;Leest;4;nee", "Trouwen;Vooraf;Langskomen;Komt langs;;");

        ImportPlan plan = plan(file);
        done(plan);

        assertThat(plan.refusals()).isEmpty();
        Journey journey = journey("Trouwen");
        assertThat(journey.getStages()).extracting(Stage::getName).containsExactly("Vooraf", "Nadien");
        assertThat(journey.getStages().get(0).getSteps()).extracting(Step::getName, Step::getMark, Step::isMomentOfTruth)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bellen", 7.5, true),
                        org.assertj.core.groups.Tuple.tuple("Langskomen", null, false));
        assertThat(plan(file).changes()).as("again").isEmpty();
    }

    @Test
    void putsStepsWhereTheirPlacesSay() throws IOException {
        Stage stage = journey("Report damage").getStages().get(0);
        List<String> names = stage.getSteps().stream().map(Step::getName).toList();
        String second = stage.getSteps().get(1).getId();
        Path file = write("steps.csv", "ID,Journey,Stage,Name,Position", second + ",,,,1",
                ",Report damage," + stage.getName() + ",Wait for daylight,2");

        ImportPlan plan = plan(action().empty(EmptyCells.KEEP), file, null);
        done(plan);

        assertThat(plan.refusals()).isEmpty();
        assertThat(journey("Report damage").getStages().get(0).getSteps()).extracting(Step::getName)
                .startsWith(names.get(1), "Wait for daylight", names.get(0));
    }

    @Test
    void movesAUnitAndRefusesToPutItIntoItself() throws IOException {
        Path file = write("units.csv", "Name,Part of", "Member Line,Branches", "Branches,Branch Counters");

        ImportPlan plan = plan(file);
        done(plan);

        assertThat(plan.refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("an element cannot be in itself"));
        assertThat(((Element) element(OrganisationUnit.class, "Member Line").eContainer()).getName()).isEqualTo("Branches");
    }

    @Test
    void refusesWhatIsMissingOrMakesIt() throws IOException {
        Path file = write("touchpoints.csv", "Name,Channel,Owner", "Fax us,Fax,Fax Room", "Ring us,Phone,Member Line");

        assertThat(plan(file).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.toString())
                        .startsWith("touchpoints.csv, row 2, Channel «Fax»: there is no channel"));
        ImportPlan making = plan(action().makingMissing(true), file, null);
        done(making);

        assertThat(making.refusals()).isEmpty();
        assertThat(element(Touchpoint.class, "Fax us").getOwner().getName()).isEqualTo("Fax Room");
    }

    @Test
    void aRowThatReliesOnARefusedOneIsRefusedToo() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("both"));
        Files.writeString(tables.resolve("channels.csv"), "Name,Kind\nDrone,flying\n");
        Files.writeString(tables.resolve("touchpoints.csv"), "Name,Channel\nPost by air,Drone\n");

        ImportPlan plan = plan(tables);

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.refusals()).extracting(Refusal::table).containsExactly("channels.csv", "touchpoints.csv");
    }

    @Test
    void rowsOfOneImportMayReferToEachOtherWhateverTheOrder() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("both"));
        Files.writeString(tables.resolve("touchpoints.csv"), "Name,Channel\nPost by air,Drone\n");
        Files.writeString(tables.resolve("channels.csv"), "Name,Kind\nDrone,Other\n");

        done(plan(tables));

        assertThat(element(Touchpoint.class, "Post by air").getChannel().getName()).isEqualTo("Drone");
    }

    @Test
    void refusesRowsThatWouldBringErrors() throws IOException {
        Step step = journey("Report damage").getStages().get(0).getSteps().get(0);
        Path file = write("steps.csv", "ID,Name,Mark,Importance", step.getId() + "," + step.getName() + ",12,5");

        ImportPlan plan = plan(action().empty(EmptyCells.KEEP), file, null);

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.reason()).contains("12"));
    }

    @Test
    void refusesThatAnImprovementSkipsAState() throws IOException {
        Path file = export(TableKind.IMPROVEMENTS);
        replace(file, ",Designed,", ",Implemented,");

        assertThat(plan(file).refusals()).isNotEmpty().allSatisfy(refusal -> assertThat(refusal.column()).isEqualTo("State"));
    }

    @Test
    void readsValuesAsPeopleWriteThemAndTellsThoseItCannot() throws IOException {
        Path file = write("complaints.csv", "Klachtnummer;Ontvangen;Tekst;Boek;Binnen het mandaat",
                "K-1;31-1-2026;Te laat;Balie;ja",
                "K-2;soon;Nog later;Balie;nee", "K-3;13-2-2026;Brief;Balie;misschien");

        ImportPlan plan = plan(action(), file, TableKind.COMPLAINTS);
        done(plan);

        assertThat(plan.refusals()).extracting(Refusal::line, Refusal::value).containsExactly(
                org.assertj.core.groups.Tuple.tuple(3L, "soon"), org.assertj.core.groups.Tuple.tuple(4L, "misschien"));
        ComplaintBook book = project.documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .filter(each -> "Balie".equals(each.getName())).findFirst().orElseThrow();
        assertThat(book.getComplaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.getReceived()).hasToString("2026-01-31");
            assertThat(complaint.getWithinMandate()).isTrue();
        });
        assertThat(plan(action(), file, TableKind.COMPLAINTS).changes()).as("again").isEmpty();
    }

    @Test
    void noTableBringsInWhoComplained() throws IOException {
        Complaint complaint = project.documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .flatMap(book -> book.getComplaints().stream()).findFirst().orElseThrow();
        Path file = write("complaints.csv", "ID,Customer", complaint.getId() + ",J. Jansen");

        assertThat(plan(file).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("personal data"));
    }

    @Test
    void refusesTheSecondRowAboutOneElement() throws IOException {
        Path file = write("channels.csv", "Name,Kind", "Phone,Phone", "Phone,Shop");

        assertThat(plan(file).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.line()).isEqualTo(3);
            assertThat(refusal.reason()).contains("row 2 of channels.csv is about the same element");
        });
    }

    @Test
    void importsNothingIntoAProjectThatCouldNotBeReadWhole() throws IOException {
        Files.writeString(folder.resolve("project/journeys/broken.journey"), "<?xml version=\"1.0\"?><nothing/>");
        project = LandscapeProject.open(folder.resolve("project"));
        Path file = write("channels.csv", "Name,Kind", "Drone,Other");

        assertThatThrownBy(() -> plan(file)).isInstanceOf(IOException.class).hasMessageStartingWith("Nothing was imported");
    }
}
