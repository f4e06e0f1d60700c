/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.method.Havenbank;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Journey;
import org.klantreis.model.Observation;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;

/** Practice against paper, and what auditors write. */
class AuditTest {
    @TempDir
    Path folder;

    private Havenbank bank;
    private Journey journey;
    private ReadSightings reader;

    @BeforeEach
    void open() throws Exception {
        bank = Havenbank.in(folder);
        journey = bank.journey("Report damage");
        reader = new ReadSightings(Audit.of(journey), bank.project().documents());
    }

    @Test
    void theSheetHasWhatIsOnPaper() {
        StepAudit told = Audit.of(journey).steps().get(4);
        assertThat(told.number()).isEqualTo(5);
        assertThat(told.step().getName()).isEqualTo("Tell what happened");
        assertThat(told.stage().getName()).isEqualTo("Report");
        assertThat(told.paper().touchpoint().orElseThrow().getName()).isEqualTo("Call with the Member Line");
        assertThat(told.paper().channel().orElseThrow().getName()).isEqualTo("Phone");
        assertThat(told.paper().units()).extracting(OrganisationUnit::getName).containsExactly("Member Line", "Claims Intake");
        assertThat(told.paper().waitHours()).isEqualTo(26);
        assertThat(Audit.of(journey).steps().get(2).paper().units()).as("the touchpoint's owner, where no work is known")
                .extracting(OrganisationUnit::getName).containsExactly("Policy Administration");
    }

    @Test
    void whatWasSeenGivesTheVerdict() throws Exception {
        Audit audit = Audit.of(journey);
        assertThat(audit.steps(Verdict.DEVIATES)).extracting(each -> each.step().getName())
                .containsExactly("Tell what happened", "Call to ask how it stands");
        assertThat(audit.deviations()).containsEntry(DeviationKind.EXTRA, 1).containsEntry(DeviationKind.MISSING, 1)
                .containsEntry(DeviationKind.OTHER_UNIT, 0).doesNotContainKey(DeviationKind.AS_PLANNED);
        enter(reader.read(row("Send photos", "as on paper", "")));
        assertThat(Audit.of(journey).steps(Verdict.AS_PLANNED)).extracting(each -> each.step().getName())
                .containsExactly("Send photos");
        enter(reader.read(row("Send photos", "missing", "")));
        assertThat(Audit.of(journey).steps(Verdict.AS_PLANNED)).as("once otherwise is otherwise").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"as on paper, AS_PLANNED", "AS_PLANNED, AS_PLANNED", "Zoals op papier, AS_PLANNED", "ja, AS_PLANNED",
        "missing, MISSING", "ontbreekt, MISSING", "Extra, EXTRA", "other order, OTHER_ORDER", "andere volgorde, OTHER_ORDER"})
    void howItWentIsUnderstoodInWords(String word, DeviationKind kind) throws Exception {
        assertThat(reader.read(new SightingRow("", "Send photos", word, "", "a photo", "", "", "")).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05", "2026-3-5", "5-3-2026", "05/03/2026", "5.3.2026", "2026-03-05T09:30:00"})
    void daysAreUnderstoodAsPeopleWriteThem(String day) throws Exception {
        assertThat(reader.read(new SightingRow("6", "", "missing", day, "", "", "", "")).date())
                .isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void whatWasMetInsteadIsFoundByItsNameAndKind() throws Exception {
        assertThat(reader.read(row("Send photos", "other channel", "e-mail")).channel().getName()).isEqualTo("E-mail");
        assertThat(reader.read(row("Send photos", "other unit", "Underwriting")).unit().getName()).isEqualTo("Underwriting");
        Sighting extra = reader.read(row("Send photos", "extra", "Online damage form"));
        assertThat(extra.touchpoint().getName()).isEqualTo("Online damage form");
        assertThat(extra.channel()).isNull();
        assertThat(reader.read(new SightingRow("", "Send photos", "missing", "", "", "", "", "Shadowing of four claims")).study()
                .getName()).isEqualTo("Shadowing of four claims");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Send photo | missing | | no step of the journey",
        "Send photos | strangely | | no way in which a step goes",
        "Send photos | '' | E-mail | does not say how it went",
        "Send photos | other channel | | which channel was used",
        "Send photos | other channel | Pigeon | no channel",
        "Send photos | other unit | | which unit did it",
        "Send photos | extra | | what there was besides"})
    void whatCannotBeUnderstoodIsSaid(String step, String seen, String instead, String sentence) {
        assertThatThrownBy(() -> reader.read(row(step, seen, instead == null ? "" : instead))).isInstanceOf(SightingRefused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertThatThrownBy(() -> reader.read(new SightingRow("1", "", "missing", "30-2-2026", "", "", "", "")))
                .isInstanceOf(SightingRefused.class).hasMessageContaining("is no day");
    }

    @Test
    void stepsOfTheSameNameAreToldApartByTheirNumber() throws Exception {
        List<Step> steps = Audit.of(journey).steps().stream().map(StepAudit::step).toList();
        steps.get(7).setName(steps.get(3).getName());
        reader = new ReadSightings(Audit.of(journey), bank.project().documents());
        assertThatThrownBy(() -> reader.read(row(steps.get(3).getName(), "missing", ""))).hasMessageContaining("several steps");
        assertThat(reader.read(new SightingRow("8", steps.get(3).getName(), "missing", "", "", "", "", "")).step())
                .isSameAs(steps.get(7));
        assertThatThrownBy(() -> reader.read(new SightingRow("99", "", "missing", "", "", "", "", "")))
                .hasMessageContaining("is not in the journey, which has 16");
    }

    @Test
    void whatIsEnteredIsKnown() throws Exception {
        Sighting sighting = reader.read(new SightingRow("", "Send photos", "other channel", "2026-03-05", "Photos by e-mail",
                "App too slow", "E-mail", "Shadowing of four claims"));
        assertThat(sighting.isEntered()).isFalse();
        Observation observation = enter(sighting);
        assertThat(sighting.isEntered()).isTrue();
        assertThat(observation.getId()).isNotBlank();
        assertThat(observation.getName()).isEqualTo("Photos by e-mail");
        assertThat(observation.getDocumentation()).isEqualTo("App too slow");
        assertThat(observation.getChannel().getName()).isEqualTo("E-mail");
        assertThat(observation.getStudy().getName()).isEqualTo("Shadowing of four claims");
        observation.setDate(null);
        assertThat(sighting.isEntered()).isFalse();
    }

    private static Observation enter(Sighting sighting) {
        Observation observation = sighting.toObservation();
        sighting.step().getObservations().add(observation);
        return observation;
    }

    private static SightingRow row(String step, String seen, String instead) {
        return new SightingRow("", step, seen, "", "", "", instead, "");
    }
}
