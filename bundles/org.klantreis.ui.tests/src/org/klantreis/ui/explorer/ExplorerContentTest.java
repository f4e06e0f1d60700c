/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class ExplorerContentTest {
    private ExampleProject example;
    private OpenExplorer explorer;

    @BeforeEach
    void open() throws Exception {
        example = ExampleProject.havenbank();
        explorer = OpenExplorer.open();
    }

    @AfterEach
    void close() {
        OpenExplorer.close();
    }

    @Test
    void showsTheGroupsWithCounts() {
        assertThat(explorer.under("havenbank")).containsExactly("Organisation (51)", "Channels (14)", "Brand values (6)",
                "Applications (17)", "Services (37)", "Procedures (16)", "Personas (7)", "Touchpoints (94)", "Improvement (33)",
                "Journeys (16)", "Complaints (164)", "Research (30)", "Queries (1)", "Logs (0)");
        assertThat(explorer.under("havenbank", "Queries")).containsExactly("frontline-mandate.cypher");
        assertThat(explorer.under("havenbank", "Journeys")).contains("Report damage [as-is]",
                "Report damage as it went for family Veenstra [observed]", "Report damage in one conversation [to-be]").isSorted();
        assertThat(explorer.under("havenbank", "Journeys", "Report damage [as-is]")).startsWith("Something happens", "Report");
        assertThat(explorer.under("havenbank", "Improvement").get(0)).startsWith("Opportunities (");
    }

    @Test
    void pictures() {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                explorer.expand("havenbank", "Organisation");
                explorer.expand("havenbank", "Journeys", "Report damage [");
                Screenshots.take(explorer.shell(), "explorer");
            });
        }
    }
}
