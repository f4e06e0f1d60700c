/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.layout.SiloColours;
import org.klantreis.report.network.HandoffNetwork.Edge;
import org.klantreis.report.network.HandoffNetwork.Node;

/** Handoffs counted, by the truths of the example, and their order around the ring. */
class HandoffNetworkTest {
    private static List<Journey> asIs;

    @BeforeAll
    static void open() throws Exception {
        asIs = LandscapeProject.open(Path.of("../org.klantreis.examples/projects/havenbank")).journeys().stream()
                .filter(journey -> journey.getForm() == JourneyForm.AS_IS).toList();
    }

    @Test
    void silosHandOver150TimesOver80Pairs() {
        HandoffNetwork silos = HandoffNetwork.ofSilos(asIs);
        assertThat(silos.edges()).hasSize(80);
        assertThat(silos.edges().stream().mapToInt(Edge::count).sum()).isEqualTo(150);
        assertThat(silos.edges()).allSatisfy(edge -> assertThat(edge.isCrossSilo()).isTrue());
        Edge most = silos.edges().get(0);
        assertThat(most.from().getName()).isEqualTo("Onboarding and Identity");
        assertThat(most.to().getName()).isEqualTo("Risk and Compliance");
        assertThat(most.count()).isEqualTo(6);
        assertThat(most.waitHours()).isCloseTo(296, within(0.05));
        Node finance = node(silos, "Finance");
        assertThat(finance.in()).isEqualTo(23);
        assertThat(finance.out()).isEqualTo(22);
    }

    @Test
    void unitsHandOverAsOftenAsTheFlowSays() {
        HandoffNetwork units = HandoffNetwork.ofUnits(asIs);
        assertThat(units.edges().stream().mapToInt(Edge::count).sum()).isEqualTo(166)
                .isEqualTo(asIs.stream().mapToInt(journey -> Flow.of(journey).handoffs().size()).sum());
        assertThat(node(units, "Due Diligence").handoffs()).isEqualTo(24);
        assertThat(units.edges().stream().filter(Edge::isCrossSilo).mapToInt(Edge::count).sum()).isEqualTo(150);
    }

    @Test
    void theRingHasEveryNodeOnceAndTheUnitsOfASiloTogether() {
        HandoffNetwork units = HandoffNetwork.ofUnits(asIs);
        List<Node> order = Ring.order(units);
        assertThat(order).containsExactlyInAnyOrderElementsOf(units.nodes());
        List<OrganisationUnit> silos = order.stream().map(node -> SiloColours.siloOf(node.unit())).toList();
        long changes = 0;
        for (int i = 1; i < silos.size(); i++) {
            changes += silos.get(i) == silos.get(i - 1) ? 0 : 1;
        }
        assertThat(changes).isEqualTo(silos.stream().distinct().count() - 1);
        assertThat(Ring.order(units)).containsExactlyElementsOf(order);
    }

    @Test
    void whatHasNoJourneyHasNoNodes() {
        assertThat(HandoffNetwork.ofUnits(List.of()).nodes()).isEmpty();
        Journey one = asIs.stream().filter(journey -> journey.getName().equals("Lost card")).findFirst().orElseThrow();
        assertThat(HandoffNetwork.ofUnits(List.of(one)).edges().stream().mapToInt(Edge::count).sum()).isEqualTo(10);
    }

    private static Node node(HandoffNetwork network, String name) {
        return network.nodes().stream().filter(node -> name.equals(node.unit().getName())).findFirst().orElseThrow();
    }
}
