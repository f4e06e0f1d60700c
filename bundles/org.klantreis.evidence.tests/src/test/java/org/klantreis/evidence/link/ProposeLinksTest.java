/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.model.Element;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

class ProposeLinksTest {
    private final Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();

    @ParameterizedTest
    @CsvSource({
        "Claims Intake, Claims Intake, 1", "claims-intake, Claims Intake, 1", "CLAIMS_INTAKE, Claims Intake, 1", "ClaimsIntake, Claims Intake, 1",
        "Intake of claims, Claims Intake, 0.9", "Claim intake desk, Claims Intake, 0.6", "Clams intake, Claims Intake, 0.8",
        "CCC, Customer Contact Centre, 0.7", "Financiën, Financien, 1", "Betaling, Betalingen, 0.9", "Team 12, Team 12, 1"})
    void findsTheSameNameWrittenInAnotherWay(String value, String unit, double least) {
        unit("Legal Affairs");
        unit("Marketing");
        OrganisationUnit expected = unit(unit);
        assertThat(new ProposeLinks(landscape).units(List.of(value))).singleElement().satisfies(proposal -> {
            assertThat(proposal.best()).get().satisfies(best -> {
                assertThat(best.element()).isSameAs(expected);
                assertThat(best.certainty()).isBetween(least, 1.0);
            });
            assertThat(proposal.candidates()).hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"G96, G97", "Team 12, Team 13", "V32 2nd, V33 2nd", "a, b", "?, Desk", "'', Desk", "Sales, Salad"})
    void proposesNothingForWhatIsSomethingElse(String value, String unit) {
        unit(unit);
        assertThat(new ProposeLinks(landscape).units(List.of(value))).singleElement()
                .satisfies(proposal -> assertThat(proposal.candidates()).isEmpty());
    }

    @Test
    void looksAtUnitsWithinUnits() {
        OrganisationUnit part = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        part.setName("Front desk");
        unit("Service").getUnits().add(part);
        assertThat(new ProposeLinks(landscape).units(List.of("front desk")).get(0).best()).get()
                .satisfies(best -> assertThat(best.element()).isSameAs(part));
    }

    @Test
    void aRareWordTellsMoreThanACommonOne() {
        for (String name : List.of("Call about damage", "Call about moving", "Call about price", "Visit about moving")) {
            touchpoint(name);
        }
        Proposal<Touchpoint> proposal = new ProposeLinks(landscape).touchpoints(List.of("Damage call taken")).get(0);
        assertThat(proposal.best()).get().satisfies(best -> assertThat(best.element().getName()).isEqualTo("Call about damage"));
        assertThat(proposal.candidates().stream().skip(1)).allMatch(other -> other.certainty() < proposal.best().get().certainty());
    }

    @Test
    void oneWordInCommonIsUncertain() {
        touchpoint("Check the photos");
        assertThat(new ProposeLinks(landscape).touchpoints(List.of("Send the photos"))).singleElement()
                .satisfies(proposal -> assertThat(proposal.isClear()).isFalse());
    }

    @Test
    void inTheExampleWhatIsClearIsRightAndMostOfTheRestIsAmongTheCandidates() throws IOException {
        LandscapeProject project = LandscapeProject.open(Path.of("../org.klantreis.examples/projects/havenbank"));
        EventLog log = project.documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast).findFirst().orElseThrow();
        ProposeLinks links = new ProposeLinks(project.landscape().orElseThrow());
        Map<String, Element> truth = new LinkedHashMap<>();
        log.getUnits().forEach(mapping -> truth.put(mapping.getValue(), mapping.getUnit()));
        assertThat(links.units(truth.keySet())).allSatisfy(proposal -> {
            assertThat(proposal.isClear()).isTrue();
            assertThat(proposal.best().get().element()).isSameAs(truth.get(proposal.value()));
        });
        truth.clear();
        log.getActivities().forEach(mapping -> truth.put(mapping.getActivity(), mapping.getTouchpoint()));
        List<Proposal<Touchpoint>> proposals = links.touchpoints(truth.keySet());
        assertThat(proposals).filteredOn(Proposal::isClear)
                .allSatisfy(proposal -> assertThat(proposal.best().get().element()).isSameAs(truth.get(proposal.value())));
        assertThat(proposals).filteredOn(proposal -> proposal.candidates().stream()
                .anyMatch(candidate -> candidate.element() == truth.get(proposal.value()))).hasSizeGreaterThanOrEqualTo(truth.size() / 2);
    }

    @Test
    void ofTwoAlikeNoneIsClear() {
        unit("Claims North");
        unit("Claims South");
        Proposal<OrganisationUnit> proposal = new ProposeLinks(landscape).units(List.of("Claims")).get(0);
        assertThat(proposal.candidates()).hasSizeBetween(0, 2);
        assertThat(proposal.isClear()).isFalse();
    }

    @Test
    void personasAreFoundByTheirCustomerGroup() {
        Persona persona = KlantreisFactory.eINSTANCE.createPersona();
        persona.setName("Sofie");
        persona.setSegment("Families");
        landscape.getPersonas().add(persona);
        assertThat(new ProposeLinks(landscape).personas(List.of("family", "Sofie", "Students"))).extracting(Proposal::isClear)
                .containsExactly(true, true, false);
    }

    @Test
    void takesALandscapeWithoutAnything() {
        assertThat(new ProposeLinks(landscape).channels(List.of("Phone"))).singleElement()
                .satisfies(proposal -> assertThat(proposal.best()).isEmpty());
    }

    @Test
    void aHundredThousandActivitiesAreNoTrouble() {
        IntStream.range(0, 500).forEach(i -> touchpoint("Talk about subject" + i + " in the shop"));
        List<String> activities = IntStream.range(0, 100_000).mapToObj(i -> "Subject" + i + " talk").toList();
        List<Proposal<Touchpoint>> proposals = new ProposeLinks(landscape).touchpoints(activities);
        assertThat(proposals).hasSize(activities.size());
        assertThat(proposals.get(7).best()).get().satisfies(best -> assertThat(best.element().getName()).contains("subject7 "));
        assertThat(proposals.get(99_999).best()).isEmpty();
    }

    private OrganisationUnit unit(String name) {
        OrganisationUnit unit = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        unit.setName(name);
        landscape.getUnits().add(unit);
        return unit;
    }

    private void touchpoint(String name) {
        Touchpoint touchpoint = KlantreisFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(name);
        landscape.getTouchpoints().add(touchpoint);
    }
}
