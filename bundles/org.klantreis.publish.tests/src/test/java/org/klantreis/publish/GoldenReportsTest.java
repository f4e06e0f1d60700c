/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.subjects.ProjectReport;
import org.klantreis.publish.subjects.ReviewReport;
import org.klantreis.publish.tables.Column;
import org.klantreis.publish.words.Words;

/** Reports as they were read and found good. */
class GoldenReportsTest {
    private static String markdown(Report report, Words words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WriteReport(report, words).write(out, ReportFormat.MD);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Journey lostCard(LandscapeProject project) {
        return project.journeys().stream().filter(each -> "Lost card".equals(each.getName())).findFirst().orElseThrow();
    }

    @Test
    void aJourney() throws IOException {
        LandscapeProject project = Havenbank.open();
        Words words = Words.of(project, Locale.ENGLISH);

        Golden.check("lost-card.md", markdown(ProjectReport.of(project, lostCard(project), words), words));
    }

    @Test
    void aReview() throws IOException {
        LandscapeProject before = Havenbank.open();
        LandscapeProject after = Havenbank.open();
        List<Step> steps = lostCard(after).getStages().get(0).getSteps();
        steps.get(0).setName("Miss the card");
        steps.get(1).setMark(3.0);
        steps.get(2).getActivities().remove(0);
        Words words = Words.of(after, Locale.ENGLISH);

        Golden.check("review.md", markdown(ReviewReport.of(
                Comparison.between(ModelState.of(before), ModelState.of(after)), Optional.empty(),
                "main", "working tree", after, words), words));
    }

    @Test
    void theTablesOfAProject() throws IOException {
        Golden.check("tables.txt", Havenbank.report().tables().stream().map(table -> table.title() + " (" + table.key() + "): "
                + table.rows().size() + " rows\n" + table.columns().stream().map(Column::title)
                        .collect(Collectors.joining(", ", "    ", "\n"))).collect(Collectors.joining()));
    }

    @Test
    void theDifferenceIsForReaders() {
        assertThat(Golden.diff(List.of("a", "b", "c", "d", "e", "f", "g"), List.of("a", "b", "c", "d", "E", "f", "g")))
                .isEqualTo("  (line 3)\n  c\n  d\n- e\n+ E\n  f\n  g\n");
    }
}
