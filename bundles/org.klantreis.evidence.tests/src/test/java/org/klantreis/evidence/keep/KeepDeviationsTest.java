/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.klantreis.evidence.conformance.CaseFilter;
import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.evidence.conformance.ExampleLog;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Journey;
import org.klantreis.model.Observation;

class KeepDeviationsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void keepsWhatIsFrequentOnceAndBringsItUpToDate() throws Exception {
        ExampleLog example = new ExampleLog();
        int others = observations(example.journey()).size();
        KeepDeviations keep = new KeepDeviations(example.journey(), example.log());
        Conformance found = example.compare(CaseFilter.ALL);
        long frequent = found.deviations().stream().filter(d -> d.share() >= 0.1).count();

        assertThat(keep.execute(found, 0.1, DAY)).isEqualTo(new KeepDeviations.Kept((int) frequent, 0, 0));
        assertThat(observations(example.journey())).hasSize(others + (int) frequent);
        Observation form = observations(example.journey()).stream()
                .filter(o -> o.getKind() == DeviationKind.EXTRA && o.getName().startsWith("46 %")).findFirst().orElseThrow();
        assertThat(form.getTouchpoint().getName()).isEqualTo("Online damage form");
        assertThat(form.getDocumentation()).contains("73 of 160").contains("95 % interval 38 % to 53 %");
        assertThat(form.getDate()).isEqualTo(DAY);

        assertThat(keep.execute(found, 0.1, DAY)).isEqualTo(new KeepDeviations.Kept(0, 0, (int) frequent));
        Conformance families = example.compare(CaseFilter.of(null, null, null, "Families", null));
        KeepDeviations.Kept again = keep.execute(families, 0.1, DAY);
        assertThat(again.updated()).isPositive();
        assertThat(observations(example.journey())).hasSize(others + (int) frequent + again.added());
    }

    private static List<Observation> observations(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream())
                .flatMap(step -> step.getObservations().stream()).toList();
    }
}
