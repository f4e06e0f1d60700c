/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import org.junit.jupiter.api.Test;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

class ReportsTest {
    private static final String EVIL = "<script>alert('x')</script> & \"*_`|\u001b[31m @all\n# no heading";
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    private static ModelState journey(String name, String thinks, Double mark, boolean second) {
        Journey journey = MAKE.createJourney();
        journey.setId("j");
        journey.setName(name);
        Stage stage = MAKE.createStage();
        stage.setId("g");
        stage.setName("Identify");
        journey.getStages().add(stage);
        Step step = MAKE.createStep();
        step.setId("s");
        step.setName("Show passport");
        step.setThinks(thinks);
        step.setMark(mark);
        stage.getSteps().add(step);
        if (second) {
            Step other = MAKE.createStep();
            other.setId("t");
            other.setName(EVIL);
            other.setPain(EVIL);
            stage.getSteps().add(other);
        }
        return ModelState.of(Map.of("journeys/a.journey", journey));
    }

    private static DiffReport report() {
        return new DiffReport(Comparison.between(journey("Open an account", "How long will it take?", 4.0, false),
                journey("Open an account", "How long does it take? " + EVIL, 7.0, true)), "HEAD", "working <tree>");
    }

    @Test
    void jsonHasItsShape() {
        JsonObject json = JsonParser.parseString(DiffFormat.JSON.print(report())).getAsJsonObject();

        assertThat(json.get("format").getAsString()).isEqualTo("klantreis-diff");
        assertThat(json.get("version").getAsInt()).isEqualTo(1);
        assertThat(json.getAsJsonObject("counts").get("added").getAsInt()).isEqualTo(1);
        JsonObject step = json.getAsJsonArray("elements").get(0).getAsJsonObject();
        assertThat(step.get("id").getAsString()).isEqualTo("s");
        assertThat(step.get("kind").getAsString()).isEqualTo("changed");
        assertThat(step.get("file").getAsString()).isEqualTo("journeys/a.journey");
        assertThat(step.getAsJsonArray("path")).extracting(JsonElement::getAsString)
                .containsExactly("Open an account", "Identify", "Show passport");
        assertThat(step.getAsJsonArray("changes")).extracting(each -> each.getAsJsonObject().get("feature").getAsString())
                .containsExactly("thinks", "mark");
        assertThat(step.getAsJsonArray("changes").get(1)).isEqualTo(JsonParser.parseString(
                "{'kind': 'attribute', 'feature': 'mark', 'before': ['4.0'], 'after': ['7.0']}"));
        JsonObject added = json.getAsJsonArray("elements").get(1).getAsJsonObject();
        assertThat(added.getAsJsonObject("values").getAsJsonArray("pain").get(0).getAsString()).isEqualTo(EVIL);
        assertThat(added.getAsJsonArray("changes").get(0).getAsJsonObject().getAsJsonObject("place").get("index").getAsInt()).isEqualTo(1);
    }

    @Test
    void htmlIsWellFormedEscapedAndNeedsNothingElse() throws Exception {
        String html = DiffFormat.HTML.print(report());

        assertThat(html).startsWith("<!DOCTYPE html>").doesNotContain("<script", "http://", "https://", "src=", "\u001b");
        assertThat(html).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", "working &lt;tree&gt;", "<del>will</del>",
                "<ins>does</ins>", "prefers-color-scheme: dark", "@media print");
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("(<meta [^>]*)>", "$1/>");
        javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new org.xml.sax.InputSource(new StringReader(xml.strip())));
    }

    @Test
    void markdownCallsNobodyAndMakesNoMarkup() {
        String markdown = DiffFormat.MARKDOWN.print(report());

        assertThat(markdown).startsWith("## Changes in the model\n").contains("mark: 4 → **7**", "~~will~~**does**");
        assertThat(markdown).doesNotContain("<script", "@all", "\n# no heading", "working <tree>");
    }

    @Test
    void textKeepsItsLinesAndSteersNoTerminal() {
        String text = TextReport.plain(report());

        assertThat(text).contains("thinks: How long [-will-]{+does+} it take?").doesNotContain("\u001b", "\n# no heading");
        assertThat(TextReport.coloured(report())).contains("\u001b[32m").doesNotContain("[-will-]").doesNotContain("\u001b[31m @all");
    }

    @Test
    void nothingIsSaidToDifferWhereNothingDoes() {
        ModelState state = journey("Open an account", null, null, false);
        DiffReport nothing = new DiffReport(Comparison.between(state, state), "a", "b");

        assertThat(DiffFormat.TEXT.print(nothing)).isEqualTo("a → b\nNothing differs.\n");
        assertThat(DiffFormat.MARKDOWN.print(nothing)).endsWith("Nothing differs.\n");
        assertThat(DiffFormat.HTML.print(nothing)).contains("<h1>Nothing differs</h1>");
        assertThat(Summary.of(nothing.comparison())).isEqualTo("Nothing changed");
    }

    @Test
    void whatIsAddedStandsAfterTheChanges() {
        Appendix effect = new Appendix() {
            @Override
            public String text() {
                return "Effect\n";
            }

            @Override
            public String markdown() {
                return "## Effect\n";
            }

            @Override
            public String html() {
                return "<h2>Effect</h2>";
            }

            @Override
            public String jsonName() {
                return "effect";
            }

            @Override
            public JsonElement json() {
                return new JsonPrimitive(1);
            }
        };
        DiffReport report = new DiffReport(report().comparison(), "a", "b", List.of(effect));

        assertThat(DiffFormat.TEXT.print(report)).endsWith("\nEffect\n");
        assertThat(DiffFormat.MARKDOWN.print(report)).endsWith("\n## Effect\n");
        assertThat(DiffFormat.HTML.print(report)).contains("<section class=\"appendix\">\n<h2>Effect</h2>");
        assertThat(JsonParser.parseString(DiffFormat.JSON.print(report)).getAsJsonObject().get("effect").getAsInt()).isEqualTo(1);
    }

    @Test
    void summaryTellsThreePartsAndCountsTheRest() {
        Comparison comparison = report().comparison();

        assertThat(Summary.of(comparison, 1)).endsWith("; 2 more changes");
        assertThat(Summary.of(comparison.of("s").orElseThrow())).isEqualTo("Show passport: thinks changed; mark 4 → 7");
    }
}
