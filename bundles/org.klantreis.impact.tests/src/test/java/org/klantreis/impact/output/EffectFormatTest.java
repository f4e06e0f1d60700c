/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klantreis.impact.Effect;
import org.klantreis.impact.Entry;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Section;
import org.klantreis.impact.ValueChange;
import org.klantreis.knowledge.results.ElementRef;
import org.xml.sax.InputSource;

class EffectFormatTest {
    private static final ElementRef CLAIMS = new ElementRef("u1", "OrganisationUnit", "Claims");

    private static Entry entry(Entry.Kind kind, Judgement judgement, String sentence, String... key) {
        return new Entry(kind, judgement, "label", sentence, List.of(key), List.of(CLAIMS),
                List.of(new ValueChange("wait", "hours", null, 4.0, Judgement.NEUTRAL)));
    }

    private static Section section(String name, String problem, Entry... entries) {
        return new Section(name, "Title of " + name, "What about " + name + "?", "handoff", "handoffs", 3, 3 + entries.length,
                List.of(entries), Optional.ofNullable(problem));
    }

    private static final Effect EFFECT = new Effect("main", "working tree", List.of(
            section("cross", null, entry(Entry.Kind.VANISHED, Judgement.IMPROVEMENT, "−1 handoff (label)", "s1", "a1"),
                    entry(Entry.Kind.APPEARED, Judgement.REGRESSION, "+1 handoff (label)", "s2", "a2"),
                    entry(Entry.Kind.APPEARED, Judgement.REGRESSION, "+1 handoff (label)", "s3", "a3")),
            section("all", null, entry(Entry.Kind.APPEARED, Judgement.REGRESSION, "+1 handoff (other words)", "s2", "a2"),
                    entry(Entry.Kind.CHANGED, Judgement.NEUTRAL, "handoff «X»: wait 2 → 4 hours", "s4", "a4")),
            section("own", "The query is wrong."),
            section("same", null)));

    private static Effect named(String name) {
        return new Effect(name, name, List.of(section("q", null,
                entry(Entry.Kind.APPEARED, Judgement.REGRESSION, "+1 handoff (" + name + ")", "k"))));
    }

    @Test
    void tellsPeopleEachThingOnceAndTheWorstFirst() {
        assertThat(EffectFormat.TEXT.print(EFFECT)).isEqualTo("""
                Effect of main → working tree: 2 worse, 1 better, 1 other.

                Title of cross (3 → 6)
                  worse:  +2 handoffs (label)
                  better: −1 handoff (label)

                Title of all (3 → 5)
                          handoff «X»: wait 2 → 4 hours
                          1 told above

                Title of own (not answered)
                  The query is wrong.

                1 other answer is the same.
                """);
    }

    @Test
    void writesATableAndFoldedDetailsAsMarkdown() {
        assertThat(EffectFormat.MARKDOWN.print(EFFECT)).isEqualTo("""
                ### Effect of the change: 2 worse, 1 better, 1 other

                main → working tree: 1 answer is the same, these are not.

                | | before | after | worse | better |
                |---|--:|--:|--:|--:|
                | Title of cross | 3 | 6 | 2 | 1 |
                | Title of all | 3 | 5 | 1 |  |
                | Title of own | – | – | | |

                Title of own was not answered: The query is wrong.

                <details open><summary>Worse (2)</summary>

                - +2 handoffs (label)

                </details>

                <details><summary>Better (1)</summary>

                - −1 handoff (label)

                </details>

                <details><summary>Other (1)</summary>

                - handoff *X*: wait 2 → 4 hours

                </details>
                """);
    }

    @Test
    void namesAreNoMarkupInMarkdown() {
        String text = EffectFormat.MARKDOWN.print(named("a|b *c* _d_ `e` [f](https://g) <img src=x> @team #12 ~h~ $i$ \\ \n# j"));

        assertThat(text).contains("a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](https&#58;//g) &lt;img src=x&gt; &#64;team &#35;12 \\~h\\~ "
                + "\\$i\\$ \\\\ &#35; j").doesNotContain("<img", "@team", "\n# j");
    }

    @Test
    void staysWithinAComment() {
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(entry(Entry.Kind.APPEARED, i % 2 == 0 ? Judgement.REGRESSION : Judgement.NEUTRAL, "+1 handoff (number " + i + ")",
                    "s" + i));
        }
        String text = EffectFormat.MARKDOWN.print(new Effect("a", "b", List.of(section("q", null, many.toArray(Entry[]::new)))));

        assertThat(text).hasSizeLessThan(40_000).contains("<summary>Worse (10000)</summary>", "- +1 handoff (number 0)").containsPattern(
                "- … and \\d+ more\n\n</details>");
    }

    @Test
    void writesEverythingAsJson() {
        JsonObject json = JsonParser.parseString(EffectFormat.JSON.print(EFFECT)).getAsJsonObject();

        assertThat(json).isEqualTo(EffectJson.of(EFFECT));
        assertThat(json.get("regressions").getAsInt()).isEqualTo(3);
        assertThat(json.getAsJsonArray("sections")).hasSize(4);
        JsonObject entry = json.getAsJsonArray("sections").get(1).getAsJsonObject().getAsJsonArray("entries").get(0).getAsJsonObject();
        assertThat(entry.get("kind").getAsString()).isEqualTo("appeared");
        assertThat(entry.get("judgement").getAsString()).isEqualTo("regression");
        assertThat(entry.getAsJsonArray("elements").get(0).getAsJsonObject().get("name").getAsString()).isEqualTo("Claims");
        assertThat(entry.getAsJsonArray("values").get(0).toString())
                .isEqualTo("{\"name\":\"wait\",\"unit\":\"hours\",\"before\":null,\"after\":4.0}");
        assertThat(json.getAsJsonArray("sections").get(2).getAsJsonObject().get("problem").getAsString()).isEqualTo("The query is wrong.");
    }

    @Test
    void writesAWellFormedFragmentOfHtml() throws Exception {
        for (Effect effect : List.of(EFFECT, named("<b>&\"'«»«x"), new Effect("a", "b", List.of(section("same", null))))) {
            String html = EffectFormat.HTML.print(effect);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(
                    html.replace(" open>", " open=\"open\">"))));
            assertThat(html).startsWith("<section class=\"effect\">").endsWith("</section>\n").doesNotContain("<b>");
        }
        assertThat(EffectFormat.HTML.print(EFFECT)).contains("<li data-element=\"u1\">+2 handoffs (label)</li>",
                "<li data-element=\"u1\">handoff <em>X</em>: wait 2 → 4 hours</li>", "<td class=\"effect-number effect-worse\">2</td>",
                "class=\"effect-problem\">The query is wrong.</td>");
    }

    @ParameterizedTest
    @EnumSource(EffectFormat.class)
    void endsInALineBreakAlsoWhereThereIsNothing(EffectFormat format) {
        assertThat(format.print(new Effect("a", "b", List.of()))).endsWith("\n").isNotBlank();
    }
}
