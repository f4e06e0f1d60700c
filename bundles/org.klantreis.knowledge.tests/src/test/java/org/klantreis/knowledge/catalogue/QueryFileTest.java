/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.knowledge.results.Column;

class QueryFileTest {
    private static final String GOOD = """
            // title: Slow steps
            // question: Which steps are slow?
            // parameter: hours number = 8 | from how many hours a step is slow
            // parameter: unit text = "" | name of a unit; empty for all
            // parameter: since date = 2026-01-31
            // column: step Step | the step
            // column: wait number (hours) | how long it takes
            // column: units list of OrganisationUnit
            // key: step, wait
            // a comment for those who read the file
            MATCH (step:Step {snapshot: $snapshot}) // not a header: hours
            WHERE step.wait > $hours AND $unit = "" AND step.date > $since
            // another comment
            RETURN step, step.wait AS wait, [] AS units
            """;

    private static CatalogueQuery read(String content) throws QueryFileException {
        return QueryFile.read("queries/slow-steps.cypher", "queries/slow-steps.cypher", content);
    }

    @Test
    void readsAHeader() throws Exception {
        CatalogueQuery query = read(GOOD);
        assertThat(query.name()).isEqualTo("slow-steps");
        assertThat(query.title()).isEqualTo("Slow steps");
        assertThat(query.question()).isEqualTo("Which steps are slow?");
        assertThat(query.parameters()).containsExactly(
                new Parameter("hours", "number", "8", "from how many hours a step is slow"),
                new Parameter("unit", "text", "", "name of a unit; empty for all"),
                new Parameter("since", "date", "2026-01-31", ""));
        assertThat(query.columns()).containsExactly(new Column("step", "Step", "", "the step"),
                new Column("wait", "number", "hours", "how long it takes"),
                new Column("units", "list of OrganisationUnit", "", ""));
        assertThat(query.key()).isEqualTo(List.of("step", "wait"));
        assertThat(query.cypher()).startsWith("MATCH (step:Step").contains("RETURN step").doesNotContain("another comment");
    }

    private static final String COMPARED = GOOD.replace("// key: step, wait\n", """
            // key: step
            // noun: slow step | slow steps
            // label: {step} ({wait})
            // better: fewer, lower wait
            // aside: units
            // unordered: step, units
            // compare: hours = 4
            """);

    @Test
    void readsHowAnswersAreCompared() throws Exception {
        assertThat(read(COMPARED).comparing()).isEqualTo(new Comparing("slow step", "slow steps", "{step} ({wait})",
                Comparing.Better.LESS, Map.of("wait", Comparing.Better.LESS), Set.of("units"), Set.of("step", "units"), Map.of("hours", "4")));
        assertThat(read(GOOD).comparing()).isEqualTo(Comparing.UNSAID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slow step /              | slow steps, many /        | :10: a noun is written «one handoff
            {step} ({wait})          | the step                  | :11: a label names columns in braces
            {step} ({wait})          | {stap}                    | :1: the label names the column «stap»
            fewer, lower wait        | less                      | :12: what is better is written «fewer»
            fewer, lower wait        | fewer, lower              | :12: what is better is written «fewer»
            lower wait               | lower step                | :1: what is better names «step», which is no described
            aside: units             | aside: unit               | :1: what stands aside names the column «unit»
            unordered: step          | unordered: stap           | :1: what is unordered names the column «stap»
            hours = 4                | hours                     | :15: a value for comparing is written «parameter
            hours = 4                | days = 4                  | :1: a value for comparing names the parameter «days»
            hours = 4                | hours = four              | :1: a value for comparing does not fit: The parameter
            """)
    void saysWhatIsWrongWithComparing(String right, String wrong, String message) {
        String before = right.replace(" /", " |");
        String after = wrong.replace(" /", "");
        assertThat(COMPARED).contains(before);
        assertThatThrownBy(() -> read(COMPARED.replace(before, after))).isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("queries/slow-steps.cypher" + message).message().endsWith(".").doesNotContain("\n");
    }

    @Test
    void readsLinesThatEndAsOnWindowsAndAByteOrderMark() throws Exception {
        CatalogueQuery plain = read(GOOD);
        CatalogueQuery windows = read("\uFEFF" + GOOD.replace("\n", "\r\n"));
        assertThat(windows).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            // title: Slow steps             | // titel: Slow steps                | :1: the header has no «// title: ...» line
            // question: Which steps are slow?| // question:                       | :1: the header has no «// question: ...» line
            hours number = 8                 | hours number                        | :3: a parameter is written «name type
            hours number = 8                 | hours colour = 8                    | :3: the type «colour» is unknown
            hours number = 8                 | hours number = eight                | :3: the default does not fit
            since date = 2026-01-31          | since date = 31-1-2026              | :5: the default does not fit
            column: step Step                | column: step                        | :6: a column is written «name type (unit)
            column: step Step                | column: step Stap                   | :6: the type «Stap» is unknown
            column: wait number              | column: step number                 | :1: the column «step» is described twice
            key: step, wait                  | key: step, hours                    | :1: the key [step, hours] names a column
            step.wait > $hours               | step.wait > $days                   | :1: the query uses $days, which the header
            """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong))).isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("queries/slow-steps.cypher" + message).message().endsWith(".").doesNotContain("\n");
    }

    @Test
    void aFileWithoutCypherOrColumnsIsNoQuery() {
        String header = GOOD.substring(0, GOOD.indexOf("MATCH"));
        assertThatThrownBy(() -> read(header)).hasMessageContaining("there is no Cypher after the header");
        assertThatThrownBy(() -> read(GOOD.replaceAll("// column:.*\n", "")))
                .hasMessageContaining("the header describes no column");
        assertThatThrownBy(() -> read("")).hasMessageContaining("the header has no «// title: ...» line");
    }

    @Test
    void aParameterReadsWhatUsersWrite() {
        assertThat(new Parameter("p", "integer", "1", "").parse(" 20 ")).isEqualTo(20L);
        assertThat(new Parameter("p", "number", "1", "").parse("0.5")).isEqualTo(0.5);
        assertThat(new Parameter("p", "boolean", "no", "").parse("Yes")).isEqualTo(true);
        assertThat(new Parameter("p", "date", "2026-01-01", "").parse("2026-11-23")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(new Parameter("p", "date", "", "").parse("")).as("no date").isNull();
        assertThat(new Parameter("p", "text", "", "").parse(" as it is ")).isEqualTo(" as it is ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            integer | 1.5        | a whole number
            integer | many       | a whole number
            number  | 0,5        | a number such as 0.5
            number  | NaN        | a number such as 0.5
            number  | Infinity   | a number such as 0.5
            boolean | perhaps    | true or false
            date    | 2026-02-30 | a date such as
            """)
    void aParameterRefusesWhatDoesNotFit(String type, String text, String expected) {
        assertThatThrownBy(() -> new Parameter("p", type, "", "").parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The parameter «p» takes " + expected).hasMessageEndingWith("not «" + text + "».");
    }
}
