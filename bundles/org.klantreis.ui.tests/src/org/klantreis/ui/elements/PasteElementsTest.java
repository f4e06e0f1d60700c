/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;

@ExtendWith(CleanWorkbench.class)
class PasteElementsTest {
    private OpenLandscape landscape;
    private Journey journey;

    @BeforeEach
    void open() throws Exception {
        ExampleProject example = ExampleProject.havenbank();
        landscape = example.landscape();
        journey = example.journey("Report damage");
    }

    @Test
    void pastesSeveralAtTheEndInTheirOrder() {
        Stage from = journey.getStages().get(0);
        Stage to = journey.getStages().get(1);
        List<Step> steps = List.copyOf(from.getSteps());
        assertThat(steps).hasSizeGreaterThan(1);
        int before = to.getSteps().size();
        PasteElements paste = PasteElements.plan(landscape, steps, type -> Placement.into(to, type)).orElseThrow();
        assertThat(landscape.execute(paste.command())).isTrue();
        assertThat(to.getSteps()).hasSize(before + steps.size());
        assertThat(to.getSteps().subList(before, before + steps.size())).extracting(Element::getName)
                .containsExactlyElementsOf(steps.stream().map(Element::getName).toList());
        landscape.commandStack().undo();
        assertThat(to.getSteps()).hasSize(before);
    }

    @Test
    void duplicatesTheLastElementsOfAList() {
        Stage stage = journey.getStages().get(0);
        int before = stage.getSteps().size();
        List<Step> steps = List.copyOf(stage.getSteps());
        assertThat(landscape.execute(PasteElements.duplicate(landscape, steps).command())).isTrue();
        assertThat(stage.getSteps()).hasSize(2 * before).startsWith(steps.toArray(Step[]::new));
    }

    @Test
    void pastesNothingIntoAFileThatCannotBeChanged() throws Exception {
        Stage to = journey.getStages().get(1);
        String path = landscape.model().pathOf(journey).orElseThrow();
        Files.writeString(landscape.folder().resolve(path), Files.readString(landscape.folder().resolve(path))
                .replaceFirst("format=\"\\d+\"", "format=\"99\""));
        Step copied = journey.getStages().get(0).getSteps().get(0);
        landscape.reload(Set.of(path));
        Stage now = (Stage) landscape.find(to.getId()).orElseThrow();
        assertThat(landscape.model().readOnlyReason(path)).isPresent();
        assertThat(PasteElements.plan(landscape, List.of(copied), type -> Placement.into(now, type))).isEmpty();
    }
}
