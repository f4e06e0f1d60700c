/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What cases really went through, of {@link SmallXes}. */
class ObservedCommandTest {
    private static TestFolder folder;

    @BeforeAll
    static void importLog() throws IOException {
        folder = new TestFolder();
        Run.of("new", folder.project().toString()).fine();
        assertThat(Run.in(folder.project(), "observed", "handoffs").refused())
                .isEqualTo("The project has no event log; import one with «klantreis import log FILE».");
        Path file = SmallXes.write(folder.project().resolveSibling("claims.xes"));
        Run.in(folder.project(), "import", "log", file.toString(), "--name", "Claims", "--queue", "Queued", "--missing-unit", "?", "--map",
                "CUSTOMER=case:customer", "--map", "CHANNEL=channel").fine();
    }

    @AfterAll
    static void close() {
        folder.close();
    }

    private static String observed(String... arguments) {
        return Run.in(folder.project(), Stream.concat(Stream.of("observed"), Stream.of(arguments)).toArray(String[]::new)).fine().out();
    }

    private static JsonArray json(String... arguments) {
        return JsonParser.parseString(observed(Stream.concat(Stream.of(arguments), Stream.of("--format", "json")).toArray(String[]::new)))
                .getAsJsonArray();
    }

    @Test
    void listsHandoffsWithTheirWaits() {
        String out = observed("handoffs");

        assertThat(TextTable.after("from", out).rows("from", "to", "handoffs", "cases", "waits", "medianWait"))
                .containsExactly("Desk | Claims | 3 | 2 | 2 | 4", "Claims | Desk | 1 | 1 | 0 | ");
        assertThat(out).endsWith("«Claims»: 4 handoffs in 2 of 3 cases between 2 pairs of units; A-B-A 2 (1 cases), A-B-A-B 1 (1 cases); "
                + "queue wait of 2: median 4.00 h, mean 4.00 h, p95 5.80 h; no unit is linked, so nobody knows which cross silos.\n");
    }

    @Test
    void takesPlainWaitsWhereAskedTo() {
        assertThat(TextTable.after("from", observed("handoffs", "--wait", "plain")).rows("from", "waits", "medianWait"))
                .containsExactly("Desk | 3 | 1", "Claims | 1 | 1");
    }

    @Test
    void filtersByTimeChannelAndVariant() {
        assertThat(json("handoffs", "--channel", "phone").get(0).getAsJsonObject().get("handoffs").getAsInt()).isEqualTo(2);
        assertThat(json("handoffs", "--channel", "web").get(0).getAsJsonObject().get("handoffs").getAsInt()).isEqualTo(1);
        assertThat(json("handoffs", "--from", "2026-03-03")).isEmpty();
        assertThat(json("handoffs", "--to", "2026-03-02")).hasSize(2);
        assertThat(json("duration", "--variant", "1")).hasSize(1);
        assertThat(observed("waits", "--segment", "nobody")).contains("No units with waits of the cases that were asked for.");
    }

    @Test
    void answersTheOtherQuestions() {
        assertThat(TextTable.after("unit", observed("waits")).rows("unit", "waits", "taken", "totalWait", "kind"))
                .containsExactly("Claims | 2 | 2 | 8 | queue");
        assertThat(TextTable.after("unit", observed("bottlenecks")).rows("unit", "handoffsIn", "handoffsOut", "bottleneck"))
                .containsExactly("Claims | 3 | 1 | 12", "Desk | 1 | 3 | ");
        assertThat(TextTable.after("a", observed("ping-pong")).rows("a", "b", "aba", "abab"))
                .containsExactly("Claims | Desk | 1 | 1", "Desk | Claims | 1 | 0");
        assertThat(TextTable.after("handoffs", observed("duration")).rows("handoffs", "cases", "medianDuration"))
                .containsExactly("0 | 1 | 0", "1 | 1 | 8", "3 | 1 | 5");
        assertThat(TextTable.after("unit", observed("first-contact")).rows("unit", "cases", "solved", "firstContact", "kept"))
                .containsExactly("Desk | 3 | 1 | 0.333 | 1");
        assertThat(TextTable.after("unit", observed("first-contact", "--front", "Desk|Claims")).rows("unit", "kept", "pushToFront"))
                .containsExactly("Desk | 3 | 1");
        assertThat(TextTable.after("customer", observed("customers", "--logs", "1")).rows("customer", "cases", "handoffs"))
                .containsExactly("Anna | 2 | 4");
        assertThat(observed("customers")).contains("No customers.");
        assertThat(observed("totals")).startsWith("«Claims»: 4 handoffs in 2 of 3 cases");
    }

    @Test
    void listsVariantsStepByStep() {
        JsonObject first = json("variants", "--channel", "phone").get(0).getAsJsonObject();

        assertThat(first.get("cases").getAsInt()).isEqualTo(1);
        assertThat(first.getAsJsonArray("steps").asList().stream().map(step -> step.getAsString()))
                .containsExactly("Listen", "Queued", "Check", "Answer", "Check");
    }

    @Test
    void saysWhereTheListIsCut() {
        assertThat(observed("handoffs", "--limit", "1")).contains("The first 1 pairs of units; --limit lists more.");
        assertThat(observed("handoffs", "--format", "csv").split("\r\n")).hasSize(3);
    }

    @Test
    void saysThatNoUnitIsLinkedWhereSilosAreAskedFor() {
        assertThat(observed("handoffs", "--cross-silo")).contains("No pairs of units", "no unit is linked");
        assertThat(observed("handoffs", "--silos")).contains("No pairs of silos");
    }

    @Test
    void saysWhatIsWrongWithWhatWasAsked() {
        assertThat(Run.in(folder.project(), "observed", "handoffs", "--log", "Claim").refused())
                .isEqualTo("There is no event log «Claim»; did you mean «Claims»?");
        assertThat(Run.in(folder.project(), "observed", "waits", "--wait", "short").refused()).startsWith("--wait takes queue or plain");
        assertThat(Run.in(folder.project(), "observed", "waits", "--from", "2026-03-02", "--to", "2026-03-01").refused()).contains("is before");
        assertThat(Run.in(folder.project(), "observed", "waits", "--from", "March").refused()).contains("--from takes a day");
        assertThat(Run.in(folder.project(), "observed", "first-contact", "--front", "(").refused()).contains("--front takes a regular expression");
    }

    /** Last of a project's life: its own folder, since the log comes and goes. */
    @Test
    void loadsWhatIsStaleAndSaysWhatIsMissing() throws IOException {
        try (TestFolder other = new TestFolder()) {
            Run.of("new", other.project().toString()).fine();
            Path file = SmallXes.write(other.project().resolveSibling("claims.xes"));
            Run.in(other.project(), "import", "log", file.toString(), "--queue", "Queued").fine();
            Path kept = other.project().resolve("logs/claims.xes");
            SmallXes.write(kept, SmallXes.trace("4", "2026-03-04T09:00:00Z"));

            Run stale = Run.in(other.project(), "observed", "totals");
            assertThat(stale.fine().err()).contains("«claims»: Loaded 11 events of 4 cases");
            assertThat(stale.out()).contains("of 4 cases");
            assertThat(Run.in(other.project(), "observed", "totals").fine().err()).doesNotContain("Loaded");

            Files.delete(kept);
            Run missing = Run.in(other.project(), "observed", "totals");
            assertThat(missing.fine().err()).contains("claims.xes of the log «claims» is missing; the answers are from when it was last loaded.");
            assertThat(missing.out()).contains("of 4 cases");
        }
    }
}
