/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelKind;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Property;
import org.klantreis.model.Service;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.UnitKind;
import org.klantreis.model.identity.Identities;
import org.klantreis.model.measures.Silos;
import org.klantreis.model.project.LandscapeProject;

class ImportGovUkJourneysTest {
    private static final String SIMPLE = """
            [{"path": "exemplar/1/data.js", "service": "1. Register to vote", "last-updated": "16 June 2014",
              "userjourneys": [
               {"title": "Moved house", "path": [
                 {"caption": "Start page", "imgref": "images/1.png"},
                 {"caption": "Name", "imgref": "images/2.png", "note": ["First.", "Second."], "tags": ["form"]},
                 {"caption": "Done", "imgref": "images/3.png"}]},
               {"title": "First time", "path": [
                 {"caption": " start  PAGE ", "imgref": "images/1b.png"},
                 {"caption": "Done", "imgref": "images/3.png"}]}]},
             {"path": "exemplar/2/data.js", "service": "2. Pay a fine", "last-updated": "2 July 2014",
              "userjourneys": [
               {"title": "Pay", "path": [{"caption": "Start page", "imgref": "images/1.png", "note": "Shown to all."}]}]}]
            """;

    @TempDir
    Path temporary;
    private Path folder;
    private Path file;

    @BeforeEach
    void beginProject() throws IOException {
        folder = temporary.resolve("project");
        file = temporary.resolve("screens.json");
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("Services");
        LandscapeProject.create(folder, landscape).save();
    }

    @Test
    void servicesScreensAndJourneysBecomeElements() throws IOException {
        ImportReport report = run(SIMPLE);
        assertThat(report.read()).containsExactly(entry("services", 2), entry("journeys", 3), entry("steps", 6));
        // silo, channel, 2 teams, 2 services, 4 touchpoints, 3 journeys, 3 stages, 6 steps
        assertThat(List.of(report.created(), report.updated(), report.unchanged(), report.skipped()))
                .containsExactly(22, 0, 0, 0);
        assertThat(report.written()).containsExactlyInAnyOrder("landscape.klantreis",
                "journeys/register-to-vote-moved-house.journey", "journeys/register-to-vote-first-time.journey",
                "journeys/pay-a-fine-pay.journey");
        LandscapeProject project = reload();
        Landscape landscape = project.landscape().orElseThrow();
        assertThat(landscape.getServices()).extracting(Service::getName).containsExactly("Register to vote", "Pay a fine");
        assertThat(landscape.getChannels()).singleElement().satisfies(web -> {
            assertThat(web.getName()).isEqualTo("Web");
            assertThat(web.getKind()).isEqualTo(ChannelKind.WEB);
        });
        assertThat(landscape.getUnits()).singleElement().satisfies(silo -> assertThat(silo.getUnits())
                .extracting(OrganisationUnit::getName).containsExactly("Register to vote team", "Pay a fine team"));
        Touchpoint start = landscape.getTouchpoints().get(0);
        assertThat(landscape.getTouchpoints()).extracting(Touchpoint::getName)
                .containsExactly("Start page", "Name", "Done", "Start page");
        assertThat(start.getService().getName()).isEqualTo("Register to vote");
        assertThat(start.getChannel().getName()).isEqualTo("Web");
        assertThat(start.getOwner()).isSameAs(start.getService().getOwner());
        assertThat(start.getOwner().getKind()).isEqualTo(UnitKind.TEAM);
        assertThat(Silos.of(start.getOwner()).orElseThrow().getName()).isEqualTo("GOV.UK");
        Journey journey = journey(project, "Moved house");
        assertThat(journey.getKind()).isEqualTo(JourneyKind.CUSTOMER);
        assertThat(journey.getForm()).isEqualTo(JourneyForm.AS_IS);
        assertThat(journey.getStart()).isEqualTo("Start page");
        assertThat(journey.getEnd()).isEqualTo("Done");
        assertThat(properties(journey)).contains(entry("govuk:path", "exemplar/1/data.js"),
                entry("govuk:last-updated", "16 June 2014"));
        assertThat(properties(start.getService())).contains(entry("govuk:source", "exemplar/1/data.js"),
                entry("govuk:last-updated", "16 June 2014"), entry("govuk:file", "screens.json"));
        assertThat(stepNames(journey)).containsExactly("Start page", "Name", "Done");
        Step name = steps(journey).get(1);
        assertThat(name.getDocumentation()).isEqualTo("First.\nSecond.");
        assertThat(name.getTags()).containsExactly("form");
        assertThat(steps(journey(project, "Pay")).get(0).getDocumentation()).isEqualTo("Shown to all.");
    }

    @Test
    void oneCaptionInOneServiceIsOneTouchpoint() throws IOException {
        ImportReport report = run(SIMPLE);
        LandscapeProject project = reload();
        Touchpoint start = steps(journey(project, "Moved house")).get(0).getTouchpoint();
        assertThat(steps(journey(project, "First time")).get(0).getTouchpoint()).isSameAs(start);
        assertThat(steps(journey(project, "Pay")).get(0).getTouchpoint()).isNotSameAs(start);
        assertThat(report.remarks()).containsExactly(
                new Remark("$[0]", "the caption «Start page» stands under 2 different images; taken as one touchpoint."));
    }

    @Test
    void importingAgainChangesNoByte() throws IOException {
        run(SIMPLE);
        Map<String, String> before = contents();
        ImportReport report = run(SIMPLE);
        assertThat(List.of(report.created(), report.updated(), report.unchanged())).containsExactly(0, 0, 22);
        assertThat(report.written()).isEmpty();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void importingAgainUpdatesWhatChangedAndKeepsTheRest() throws IOException {
        run(SIMPLE);
        LandscapeProject first = reload();
        String id = steps(journey(first, "Moved house")).get(2).getId();
        steps(journey(first, "Moved house")).get(2).setMark(8.0);
        first.save();
        String done = "{\"caption\": \"Done\", \"imgref\": \"images/3.png\"}]},";
        ImportReport report = run(SIMPLE.replace("1. Register to vote", "1. Vote")
                .replace("\"First.\", \"Second.\"", "\"Third.\"")
                .replace(done, "{\"caption\": \"Post\", \"imgref\": \"p.png\"}, " + done));
        assertThat(List.of(report.created(), report.updated())).containsExactly(2, 2); // step and touchpoint; service and note
        LandscapeProject project = reload();
        Journey journey = journey(project, "Moved house");
        assertThat(stepNames(journey)).containsExactly("Start page", "Name", "Post", "Done");
        assertThat(steps(journey).get(1).getDocumentation()).isEqualTo("Third.");
        assertThat(steps(journey).get(3).getId()).isEqualTo(id);
        assertThat(steps(journey).get(3).getMark()).isEqualTo(8.0);
        assertThat(project.landscape().orElseThrow().getServices().get(0).getName()).isEqualTo("Vote");
        assertThat(run(Files.readString(file)).written()).isEmpty();
    }

    @Test
    void stepsFollowTheOrderOfTheSourceAndAddedOnesStay() throws IOException {
        run(journeyOf("A", "B", "C", "D"));
        LandscapeProject first = reload();
        Journey journey = journey(first, "J");
        Map<String, String> ids = ids(journey);
        Stage stage = journey.getStages().get(0);
        Step own = KlantreisFactory.eINSTANCE.createStep();
        own.setName("Own");
        stage.getSteps().add(1, own);
        Stage later = KlantreisFactory.eINSTANCE.createStage();
        later.setName("Later");
        journey.getStages().add(later);
        later.getSteps().add(stage.getSteps().get(4));
        first.save();
        assertThat(run(journeyOf("A", "B", "C", "D")).written()).isEmpty();
        ImportReport report = run(journeyOf("D", "B", "A", "E"));
        Journey now = journey(reload(), "J");
        assertThat(stepNames(now)).containsSubsequence("D", "B", "A", "E")
                .containsExactlyInAnyOrder("A", "B", "C", "D", "E", "Own");
        assertThat(ids(now)).containsAllEntriesOf(ids);
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.remarks()).extracting(Remark::reason).containsExactly("the step «C» is no longer in the source; kept.",
                "the touchpoint «C» is no longer in the source; kept.");
        assertThat(run(journeyOf("D", "B", "A", "E")).written()).isEmpty();
    }

    @Test
    void whatIsGoneIsReportedAndKept() throws IOException {
        run(SIMPLE);
        ImportReport report = run("""
                [{"path": "exemplar/1/data.js", "service": "1. Register to vote", "last-updated": "16 June 2014",
                  "userjourneys": [{"title": "First time", "path": [{"caption": "Start page", "imgref": "images/1b.png"}]}]}]
                """);
        assertThat(report.remarks()).containsExactlyInAnyOrder(
                new Remark("journeys/register-to-vote-first-time.journey", "the step «Done» is no longer in the source; kept."),
                new Remark("landscape.klantreis",
                        "the service «Pay a fine» is no longer in the source; kept, with its journeys and touchpoints."),
                new Remark("landscape.klantreis", "the touchpoint «Name» is no longer in the source; kept."),
                new Remark("landscape.klantreis", "the touchpoint «Done» is no longer in the source; kept."),
                new Remark("journeys/register-to-vote-moved-house.journey",
                        "the journey «Moved house» is no longer in the source; kept."));
        assertThat(reload().journeys()).hasSize(3);
        assertThat(reload().landscape().orElseThrow().getServices()).hasSize(2);
    }

    @Test
    void servicesOfAnotherFileAreNotGone() throws IOException {
        run(SIMPLE);
        file = temporary.resolve("others.json");
        assertThat(run("[]").remarks()).isEmpty();
        file = temporary.resolve("screens.json");
        assertThat(run("[]").remarks()).hasSize(2);
    }

    @Test
    void whatTheUserArrangedStays() throws IOException {
        run(SIMPLE);
        LandscapeProject first = reload();
        Landscape landscape = first.landscape().orElseThrow();
        OrganisationUnit silo = landscape.getUnits().get(0);
        OrganisationUnit department = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        department.setName("Electoral office");
        landscape.getUnits().add(department);
        department.getUnits().addAll(List.copyOf(silo.getUnits()));
        landscape.getUnits().remove(silo);
        Touchpoint start = landscape.getTouchpoints().get(0);
        Touchpoint other = landscape.getTouchpoints().get(3);
        steps(journey(first, "Pay")).get(0).setTouchpoint(start);
        landscape.getTouchpoints().remove(other);
        Journey toBe = Identities.copyWithNewIds(journey(first, "Pay"));
        toBe.setForm(JourneyForm.TO_BE);
        first.add("journeys/a-to-be.journey", toBe);
        first.save();
        Map<String, String> before = contents();
        assertThat(run(SIMPLE).written()).isEmpty();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anExistingWebChannelIsUsed() throws IOException {
        LandscapeProject project = reload();
        Channel web = KlantreisFactory.eINSTANCE.createChannel();
        web.setName("web");
        web.setKind(ChannelKind.WEB);
        project.landscape().orElseThrow().getChannels().add(web);
        project.save();
        run(SIMPLE);
        assertThat(reload().landscape().orElseThrow().getChannels()).extracting(Channel::getId).containsExactly(web.getId());
    }

    @Test
    void oddEntriesAreReportedAndTheRestIsImported() throws IOException {
        ImportReport report = run("""
                [17,
                 {"last-updated": "never", "userjourneys": []},
                 {"path": "a#1", "service": "Odd", "last-updated": null, "extra": 1, "userjourneys": [
                  "text",
                  {"path": [{"caption": "  ", "imgref": "images/x.png"}, {"note": "alone"}, null, {"caption": "A\\u0000B"}]},
                  {"title": "Twice", "path": [{"caption": "x"}, {"caption": "X "}, {"caption": "x~2"},
                    {"caption": "x", "colour": "red"}]},
                  {"title": "twice", "path": [{"caption": 5, "note": {"a": 1}, "tags": ["t", "t", ""]}]},
                  {"title": "No path"},
                  {"title": "Empty path", "path": []},
                  {"title": "[TITLE]", "path": {"caption": "not in a list"}, "colour": "blue"}]},
                 {"path": "a#1", "service": "Odd again", "userjourneys": []},
                 {"service": "Nameless path", "userjourneys": []},
                 {"path": "p", "userjourneys": []},
                 {"path": "q", "service": "None"}]
                """);
        assertThat(report.read()).containsExactly(entry("services", 5), entry("journeys", 6), entry("steps", 7));
        assertThat(report.skipped()).isEqualTo(5);
        assertThat(report.unknownFields()).containsExactly(entry("$[].extra", 1), entry("$[].userjourneys[].colour", 1),
                entry("$[].userjourneys[].path[].colour", 1));
        assertThat(report.remarks()).extracting(Remark::toString).containsExactly(
                "$[0]: this is no object with fields; skipped.",
                "$[1]: the service has neither «service» nor «path»; skipped with its journeys.",
                "$[2].userjourneys[0]: this is no object with fields; skipped.",
                "$[2].userjourneys[1]: the journey has no «title»; named after its service.",
                "$[2].userjourneys[1].path[2]: this is no object with fields; skipped.",
                "$[2].userjourneys[1].path[0]: the step has no «caption»; named after its image.",
                "$[2].userjourneys[1].path[1]: the step has neither «caption» nor «imgref»; skipped.",
                "$[2].userjourneys[1].path[3].caption: this has characters that a model file cannot hold; replaced by spaces.",
                "$[2].userjourneys[3]: another journey of the service has the title «twice» too; imported beside it.",
                "$[2].userjourneys[3].path[0].caption: this is no text; taken as «5».",
                "$[2].userjourneys[3].path[0].note: this is no text; left out.",
                "$[2].userjourneys[4].path: the field is missing; nothing was imported for it.",
                "$[2].userjourneys[5]: the journey has no steps.",
                "$[2].userjourneys[6].path: this is no list; nothing was imported for it.",
                "$[2].userjourneys[6]: the journey has no steps.",
                "$[2]: 1 of 6 journeys are templates that nobody filled in, such as «[TITLE]»; imported as they stand, "
                        + "with the tag «unfilled template».",
                "$[3]: another service has the same «path»; imported beside it.",
                "$[4]: the service has no «path»; it is found again by its name.",
                "$[5]: the service has no name in «service»; named after its path.",
                "$[6].userjourneys: the field is missing; nothing was imported for it.");
        LandscapeProject project = reload();
        assertThat(project.problems()).isEmpty();
        assertThat(steps(journey(project, "Twice"))).extracting(Step::getTouchpoint).satisfies(met -> {
            assertThat(met).hasSize(4);
            assertThat(met.get(1)).isSameAs(met.get(0)).isSameAs(met.get(3)).isNotSameAs(met.get(2));
        });
        assertThat(stepNames(journey(project, "Untitled journey of Odd"))).containsExactly("images/x.png", "A B");
        assertThat(journey(project, "[TITLE]").getTags()).containsExactly("unfilled template");
        assertThat(steps(journey(project, "twice")).get(0).getTags()).containsExactly("t");
        Map<String, String> before = contents();
        assertThat(run(Files.readString(file)).created()).isZero();
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void fileNamesFitEveryFileSystem() throws IOException {
        String endless = "Very long title ".repeat(30);
        run("""
                [{"path": "1", "service": "Con", "userjourneys": [
                  {"title": "nul", "path": []}, {"title": "N/U\\\\L:", "path": []}, {"title": "NÜL?*", "path": []},
                  {"title": "Доброе утро", "path": []}, {"title": "Don't", "path": []}, {"title": "%s", "path": []}]},
                 {"path": "2", "service": "услуга", "userjourneys": [{"title": "..", "path": []}]},
                 {"path": "3", "service": "CON", "userjourneys": [{"title": "NUL", "path": []}]}]
                """.formatted(endless));
        assertThat(reload().documentsByPath().keySet()).containsExactlyInAnyOrder("landscape.klantreis",
                "journeys/con-nul.journey", "journeys/con-n-u-l.journey", "journeys/con-nul-2.journey",
                "journeys/con-journey.journey", "journeys/con-dont.journey",
                "journeys/con-very-long-title-very-long-title-very-long-title.journey",
                "journeys/service-journey.journey", "journeys/con-nul-3.journey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"service": "A",]           | it is not valid JSON at $[0].
            [{'service': 'A'}]           | it is not valid JSON at $[0].
            [] []                        | it is not valid JSON at $
            [{"service": "A"             | it is not valid JSON at $[0].service
            {"service": "A"}             | at $ a list of services was expected; name another file.
            """, quoteCharacter = '`')
    void whatIsNoListOfServicesChangesNothing(String json, String reason) throws IOException {
        run(SIMPLE);
        Map<String, String> before = contents();
        assertThatThrownBy(() -> run(json)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("Nothing was imported from " + file + ": " + reason).hasMessageEndingWith(".");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void unreadableSourcesAreNamed() throws IOException {
        assertThatThrownBy(() -> new ImportGovUkJourneys(file, reload()).execute()).isInstanceOf(IOException.class)
                .hasMessage("Nothing was imported from " + file + ": there is no such file.");
        Files.write(file, "[{\"service\": \"Café\"}]".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new ImportGovUkJourneys(file, reload()).execute()).isInstanceOf(IOException.class)
                .hasMessage("Nothing was imported from " + file + ": it is not in UTF-8; convert it.");
        assertThatThrownBy(() -> run("")).isInstanceOf(IOException.class).hasMessageContaining("a list of services was expected");
    }

    @Test
    void aProjectThatCouldNotBeReadWholeIsLeftAlone() throws IOException {
        run(SIMPLE);
        Path journey = folder.resolve("journeys/pay-a-fine-pay.journey");
        Files.writeString(journey, "<broken");
        Map<String, String> before = contents();
        assertThatThrownBy(() -> run(SIMPLE)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("Nothing was imported, since a file of the project could not be read whole; "
                        + "repair it first: journeys/pay-a-fine-pay.journey:1: error: ");
        assertThat(contents()).isEqualTo(before);
    }

    private ImportReport run(String json) throws IOException {
        Files.writeString(file, json);
        return new ImportGovUkJourneys(file, reload()).execute();
    }

    private LandscapeProject reload() throws IOException {
        return LandscapeProject.open(folder);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return contents;
    }

    private static String journeyOf(String... captions) {
        String path = Stream.of(captions).map("{\"caption\": \"%s\"}"::formatted).reduce((a, b) -> a + ", " + b).orElseThrow();
        return "[{\"path\": \"s\", \"service\": \"S\", \"userjourneys\": [{\"title\": \"J\", \"path\": [" + path + "]}]}]";
    }

    private static Journey journey(LandscapeProject project, String name) {
        return project.journeys().stream().filter(journey -> journey.getName().equals(name)).findFirst().orElseThrow();
    }

    private static List<Step> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
    }

    private static List<String> stepNames(Journey journey) {
        return steps(journey).stream().map(Step::getName).toList();
    }

    private static Map<String, String> ids(Journey journey) {
        Map<String, String> ids = new TreeMap<>();
        steps(journey).forEach(step -> ids.put(step.getName(), step.getId()));
        return ids;
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> properties = new TreeMap<>();
        for (Property property : element.getProperties()) {
            properties.put(property.getKey(), property.getValue());
        }
        return properties;
    }
}
