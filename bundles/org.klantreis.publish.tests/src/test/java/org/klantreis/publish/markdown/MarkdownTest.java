/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.publish.Awkward;
import org.klantreis.publish.Havenbank;
import org.klantreis.publish.ReportFormat;

class MarkdownTest {
    @TempDir
    Path folder;

    @Test
    void answersFirst() throws IOException {
        String text = new String(Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.MD), StandardCharsets.UTF_8);

        assertThat(text.lines().filter(line -> !line.isBlank()).limit(12)).containsExactly("# Havenbank", "Customer journeys",
                "## What to do", "The promise: \u201cClose by, all your life. When something goes wrong, we take over.\u201d",
                "- **13** journeys as they are", "- **166** handoffs, 150 of them between silos",
                        "- **5,308** hours of waiting in them",
                "- **164** complaints, 5 still open", "- **11** improvements, 4 in daily use", "### What must we repair?",
                "30 steps get an insufficient mark, in 12 journeys. These come first.",
                "1. **Fail to sign in, Online sign-in problem** (3.8): 'Something went wrong (E-417)'");
        assertThat(text.lines().filter(line -> line.startsWith("|"))).allSatisfy(row -> assertThat(row).endsWith("|"));
    }

    @Test
    void takesNoNameForMarkup() throws IOException {
        String text = new String(Havenbank.written(Awkward.project(folder), Locale.ENGLISH, ReportFormat.MD),
                StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("<script>", "<img").contains("&lt;/script&gt;", "\\| a \\| b \\| \\# c &lt;img");
    }

    @Test
    void escapesWhatAnybodyWouldTakeForSomethingElse() {
        assertThat(Markdown.escaped("a*b_c`d`|e<f>&[g](h) @i #1 http://x\n\n- j"))
                .isEqualTo("a\\*b\\_c\\`d\\`\\|e&lt;f&gt;&amp;\\[g\\](h) &#64;i \\#1 http&#58;//x - j");
        assertThat(Markdown.escaped("- no list")).isEqualTo("\\- no list");
    }
}
