/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map's own words. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({"0.2, 12 min", "0.3, 18 min", "1, 1 h", "26, 26 h", "47.5, 47.5 h", "48, 2 d", "52, 2.2 d", "72, 3 d",
            "336, 14 d"})
    void aTimeIsSaidInTheUnitThatSaysItBest(double hours, String said) {
        assertThat(new Words("org.klantreis.report.map.map", Locale.ENGLISH, null).time(hours)).isEqualTo(said);
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(new Words("org.klantreis.report.map.map", Locale.forLanguageTag("nl"), null).time(52)).isEqualTo("2,2 d");
        assertThat(new Words("org.klantreis.report.map.map", Locale.forLanguageTag("nl"), null).mark(8)).isEqualTo("8,0");
    }

    @Test
    void otherLanguagesThanDutchGetEnglish() {
        assertThat(new Words("org.klantreis.report.map.map", Locale.FRENCH, null).get("lane.STEPS")).isEqualTo("Steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout.words", "map.map", "network.network", "personas.personas", "audit.audit"})
    void bothLanguagesHaveTheSameWords(String name) {
        ResourceBundle english = ResourceBundle.getBundle("org.klantreis.report." + name, Locale.ROOT);
        ResourceBundle dutch = ResourceBundle.getBundle("org.klantreis.report." + name, Locale.forLanguageTag("nl"));
        assertThat(dutch.getLocale().getLanguage()).isEqualTo("nl");
        for (String key : english.keySet()) {
            boolean own = !dutch.getString(key).equals(english.getString(key));
            assertThat(own || SAME.contains(key)).as(key).isTrue();
        }
    }

    /** Words that are alike in both languages. */
    private static final Set<String> SAME = Set.of("percent", "minutes", "days", "wait.unknown", "fact.persona", "lane.ROUTE",
            "lane.FRONTSTAGE", "lane.BACKSTAGE", "legend.moment", "says.moment", "tip.moment", "JourneyKind.BUYER",
            "says.fact", "says.cell", "says.mark", "says.workplace", "says.work", "tip.service", "tip.procedure",
            "TouchpointKind.DIRECT", "TouchpointKind.INDIRECT", "observed.seen", "observed.OTHER_CHANNEL", "sort.blueprint",
            "DeviationKind.EXTRA", "lowest", "n", "owner", "work", "procedure", "fact.auditor");
}
