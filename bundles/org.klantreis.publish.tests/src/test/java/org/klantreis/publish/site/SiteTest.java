/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.publish.Awkward;
import org.klantreis.publish.Havenbank;
import org.klantreis.publish.ReportFormat;

class SiteTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private static String page(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.HTML))
                .isEqualTo(Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.HTML));
    }

    @Test
    void leadsEveryLinkToWhatIsOnThePage() throws IOException {
        String page = page(Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.HTML));
        Set<String> ids = new HashSet<>();
        for (Matcher id = ID.matcher(page); id.find();) {
            assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
        }
        for (Matcher link = LINK.matcher(page); link.find();) {
            assertThat(link.group(1)).startsWith("#");
            assertThat(ids).contains(link.group(1).substring(1));
        }
    }

    @Test
    void loadsNothingFromAnywhere() throws IOException {
        String page = page(Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.HTML));

        assertThat(page).contains("default-src 'none'").doesNotContain("src=\"", "@import");
        assertThat(Pattern.compile("url\\((?!data:|#|\"?#)").matcher(page).find()).isFalse();
    }

    @Test
    void takesNoNameForMarkupOrTemplate() throws IOException {
        String page = page(Havenbank.written(Awkward.project(folder), Locale.ENGLISH, ReportFormat.HTML));

        assertThat(page).doesNotContain(Awkward.MARKUP, "<img src=x").contains("${7*7}", "&lt;/script&gt;");
        assertThat(page.split("<script", -1)).hasSize(4); // texts, index, script
    }
}
