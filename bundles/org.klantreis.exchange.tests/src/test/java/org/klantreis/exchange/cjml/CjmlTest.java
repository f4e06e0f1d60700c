/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.exchange.govuk.SharedData;
import org.klantreis.model.Activity;
import org.klantreis.model.ChannelKind;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

class CjmlTest {
    private static final String LENDING = """
            <CJML version="2.0">
              <plannedJourney>
                <journeyID>PJ1</journeyID>
                <journeyTitle>Lend a book</journeyTitle>
                <journeyPhases>
                  <journeyPhase phaseID="before"><phaseName>Before</phaseName></journeyPhase>
                </journeyPhases>
                <actors><endUser actorID="Reader"/>
                  <serviceProvider actorID="c1"><companyName>Bookis</companyName></serviceProvider>
                  <serviceProvider actorID="Post"/></actors>
                <touchpoints>
                  <plannedCommunicationPoint>
                    <touchpointID>T1</touchpointID><belongsTo phaseIDref="before"/>
                    <initiator><refersTo actorIDref="Reader"/><initiatorLabel>Asks for the book</initiatorLabel></initiator>
                    <receiver><refersTo actorIDref="c1"/><receiverLabel>Request for a book</receiverLabel></receiver>
                    <channel><channelName>email</channelName></channel>
                  </plannedCommunicationPoint>
                  <plannedCommunicationPoint>
                    <touchpointID>T2</touchpointID>
                    <initiator><refersTo actorIDref="c1"/><initiatorLabel>Sends it</initiatorLabel></initiator>
                    <receiver><refersTo actorIDref="Post"/><receiverLabel>Takes it along</receiverLabel></receiver>
                  </plannedCommunicationPoint>
                  <plannedAction>
                    <touchpointID>T3</touchpointID>
                    <initiator><refersTo actorIDref="Reader"/><initiatorLabel>Reads it</initiatorLabel></initiator>
                  </plannedAction>
                </touchpoints>
              </plannedJourney>
              <actualJourney>
                <journeyID>AJ1</journeyID><plannedReference>PJ1</plannedReference><journeyStatus>completed</journeyStatus>
                <actors><endUser actorIDref="Reader"/><serviceProvider actorIDref="c1"/></actors>
                <touchpoints>
                  <actualCommunicationPoint>
                    <touchpointID>T1</touchpointID><compliance>compliant</compliance>
                    <receiver><refersTo actorIDref="Company A"/><receiverLabel>Request for a book</receiverLabel></receiver>
                    <initiator><refersTo actorIDref="Reader"/><initiatorsLabel>Asks for the book</initiatorsLabel></initiator>
                    <channel><channelName>email</channelName></channel>
                    <timestamps><timeStarted>2023-01-04</timeStarted></timestamps>
                    <touchpointExperience>
                      <experienceDescription>No answer for days.</experienceDescription></touchpointExperience>
                    <mood>bad</mood>
                  </actualCommunicationPoint>
                  <actualCommunicationPoint>
                    <touchpointID>D1</touchpointID><belongsTo phaseIDref="nowhere"/>
                    <initiator><refersTo actorIDref="c1"/><initiatorLabel>Reminds</initiatorLabel></initiator>
                    <receiver><refersTo actorIDref="Reader"/><receiverLabel>Gets a reminder</receiverLabel></receiver>
                  </actualCommunicationPoint>
                </touchpoints>
              </actualJourney>
            </CJML>
            """;

    @TempDir
    Path temporary;
    private Path file;
    private LandscapeProject project;
    private Landscape landscape;

    @BeforeEach
    void beginProject() throws IOException {
        file = temporary.resolve("journeys.xml");
        landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("Lending");
        project = LandscapeProject.create(temporary.resolve("project"), landscape);
        project.save();
    }

    @Test
    void aPlannedJourneyHasStepsWhereTheEndUserIsAndActivitiesWhereNot() throws IOException {
        run(LENDING);

        Journey journey = journey("Lend a book");
        assertThat(journey.getForm()).isEqualTo(JourneyForm.AS_IS);
        assertThat(journey.getPersona().getName()).isEqualTo("Reader");
        assertThat(journey.getStages()).extracting(Stage::getName).containsExactly("Before", "Whole journey");
        Step asks = journey.getStages().get(0).getSteps().get(0);
        assertThat(asks.getName()).isEqualTo("Asks for the book");
        assertThat(asks.getTouchpoint().getName()).isEqualTo("Request for a book");
        assertThat(asks.getTouchpoint().getOwner().getName()).isEqualTo("Bookis");
        assertThat(asks.getTouchpoint().getChannel().getKind()).isEqualTo(ChannelKind.EMAIL);
        assertThat(asks.getActivities()).extracting(Activity::getName).containsExactly("Sends it", "Takes it along");
        assertThat(asks.getActivities()).extracting(activity -> activity.getUnit().getName()).containsExactly("Bookis", "Post");
        Step reads = journey.getStages().get(1).getSteps().get(0);
        assertThat(reads.getTouchpoint()).isNull();
    }

    @Test
    void anActualJourneyShowsThePlannedOneAndWhatIsWrongIsTold() throws IOException {
        ImportReport report = run(LENDING);

        Journey actual = journey("AJ1");
        assertThat(actual.getForm()).isEqualTo(JourneyForm.OBSERVED);
        assertThat(actual.getAsIs()).isEqualTo(journey("Lend a book"));
        Step asks = actual.getStages().get(0).getSteps().get(0);
        assertThat(asks.getAsIs()).containsExactly(journey("Lend a book").getStages().get(0).getSteps().get(0));
        assertThat(asks.getTouchpoint()).as("where nobody is known to receive it, that of the planned journey")
                .isEqualTo(journey("Lend a book").getStages().get(0).getSteps().get(0).getTouchpoint());
        assertThat(asks.getFeels()).isEqualTo("No answer for days.");
        assertThat(asks.getProperties()).extracting(p -> p.getKey() + "=" + p.getValue())
                .containsExactly("cjml:compliance=compliant", "cjml:timeStarted=2023-01-04");
        Step deviation = actual.getStages().get(1).getSteps().get(0);
        assertThat(deviation.getName()).isEqualTo("Gets a reminder");
        assertThat(deviation.getAsIs()).isEmpty();
        assertThat(report.remarks()).extracting(Remark::toString).containsExactlyInAnyOrder(
                "«AJ1», line 33 (T1): its receiver «Company A» is no actor of the journey; imported without.",
                "«AJ1», line 43 (D1): its phase «nowhere» is no phase of the journey; a stage was made for it.");
        assertThat(report.unknownFields()).containsOnlyKeys("actualCommunicationPoint/mood");
    }

    @Test
    void importingAgainUpdatesAndKeepsWhatWasAdded() throws IOException {
        run(LENDING);
        Step asks = journey("Lend a book").getStages().get(0).getSteps().get(0);
        asks.setThinks("I hope they have it.");

        ImportReport report = run(LENDING.replace("Asks for the book", "Asks for a book"));

        assertThat(asks.getName()).isEqualTo("Asks for a book");
        assertThat(asks.getThinks()).isEqualTo("I hope they have it.");
        assertThat(report.created()).isZero();
        assertThat(report.updated()).isEqualTo(2);
        assertThat(run(LENDING.replace("Asks for the book", "Asks for a book")).written()).isEmpty();
    }

    @Test
    void anIdThatOccursAgainIsAnotherStep() throws IOException {
        ImportReport report = run(LENDING.replace("<touchpointID>T3<", "<touchpointID>T1<"));
        assertThat(report.remarks()).extracting(Remark::reason)
                .contains("its id occurs again in the journey; it was imported as «T1 (2)».");
        assertThat(journey("Lend a book").getStages().get(1).getSteps()).hasSize(1);
    }

    @Test
    void theExampleComesBackIntoItselfUnchangedAndIntoAnotherProjectWhole() throws IOException {
        Examples.copy(Examples.HAVENBANK, temporary.resolve("bank"));
        LandscapeProject bank = LandscapeProject.open(temporary.resolve("bank"));
        new ExportCjml(bank.journeys()).write(file);

        ImportReport same = new ImportCjml(file, bank).execute();
        assertThat(same.created()).isZero();
        assertThat(same.written()).isEmpty();

        new ImportCjml(file, project).execute();
        assertThat(project.journeys()).hasSameSizeAs(bank.journeys());
        for (Journey journey : bank.journeys()) {
            Journey copy = journey(journey.getName());
            assertThat(steps(copy)).as(journey.getName()).isEqualTo(steps(journey));
        }
        byte[] once = Files.readAllBytes(file);
        new ExportCjml(bank.journeys()).write(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void whatIsNoCjmlIsRefused() {
        assertThatThrownBy(() -> run("<bpmn/>")).isInstanceOf(IOException.class).hasMessageContaining("is no CJML");
        assertThatThrownBy(() -> run("<CJML><plannedJourney><actors><endUser actorID=a></CJML>")).isInstanceOf(IOException.class)
                .hasMessageContaining("no well-formed XML, line 1");
        assertThatThrownBy(() -> run("<!DOCTYPE CJML [<!ENTITY a 'b'>]><CJML>&a;</CJML>")).isInstanceOf(IOException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void aPublishedSampleThatIsNoXmlIsRefused() {
        Path sample = SharedData.require("cjml/greps_activities.xml");
        assertThatThrownBy(() -> new ImportCjml(sample, project).execute()).isInstanceOf(IOException.class)
                .hasMessageContaining("no well-formed XML");
    }

    private static List<String> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).map(step -> step.getName() + " "
                + step.getActivities().stream().map(Element::getName).toList()).toList();
    }

    private ImportReport run(String source) throws IOException {
        Files.writeString(file, source);
        return new ImportCjml(file, project).execute();
    }

    private Journey journey(String name) {
        return project.journeys().stream().filter(journey -> name.equals(journey.getName())).findFirst().orElseThrow();
    }
}
