/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The demo finds what TRUTHS.md of the examples says, which was counted apart from this program. */
class DemoTest {
    private static final String[] HANDOFF = {"step", "from", "fromSilo", "to", "toSilo", "wait"};

    private static TextTable table(String title) {
        return TextTable.after("■ " + title + ":", Havenbank.demo().fine().out());
    }

    @Test
    void introducesTheOrganisation() {
        assertThat(Havenbank.demo().fine().out().lines().limit(2)).containsExactly(
                "Havenbank: 13 silos, 37 services, 94 touchpoints, 16 journeys.",
                "The model is valid.");
    }

    @Test
    void saysWhatToDoNext() {
        assertThat(Havenbank.demo().fine().out()).contains("klantreis query --list --project ", "klantreis handoffs --journey ");
    }

    @Test
    void finds150CrossSiloHandoffs() {
        assertThat(table("Handoffs between silos").size()).isEqualTo(150);
        assertThat(Havenbank.demo().out()).contains("  150 rows; klantreis query cross-silo-handoffs");
    }

    @Test
    void findsThe17OfReportDamage() {
        assertThat(table("Handoffs between silos").rowsWhere("journey", "Report damage", HANDOFF)).containsExactlyInAnyOrder(
                "Get through on the phone | Policy Administration | Insurance | Member Line | Customer Contact | 0.3",
                "Tell what happened | Member Line | Customer Contact | Claims Intake | Claims | 26",
                "Call to ask how it stands | Storm and Water Desk | Claims | Member Line | Customer Contact | 0.3",
                "Call to ask how it stands | Member Line | Customer Contact | Storm and Water Desk | Claims | 22",
                "Call to ask how it stands | Storm and Water Desk | Claims | Member Line | Customer Contact | 5",
                "Agree a date with the loss adjuster | Member Line | Customer Contact | Claims Handling | Claims | 20",
                "Agree a date with the loss adjuster | Claims Handling | Claims | Delta Loss Adjusters | "
                        + "Delta Loss Adjusters | 52",
                "Read the report | Delta Loss Adjusters | Delta Loss Adjusters | Claims Handling | Claims | 15",
                "Read the report | Claims Handling | Claims | Underwriting | Insurance | 40",
                "Read the report | Underwriting | Insurance | Claims Handling | Claims | 8",
                "Read the decision | Claims Handling | Claims | Platform Operations | IT Operations | 36",
                "Plan the repair | Platform Operations | IT Operations | Repair Control | Claims | 16",
                "Receive the money | Platform Operations | IT Operations | Fraud Desk | Risk and Compliance | 30",
                "Plan the repair | Repair Control | Claims | Vakwerk Repair Network | Vakwerk Repair Network | 72",
                "Look back on the claim | Vakwerk Repair Network | Vakwerk Repair Network | Member Insight | Marketing | ",
                "Receive the money | Fraud Desk | Risk and Compliance | Claims Payments | Finance | 48",
                "Look back on the claim | Payments | Finance | Member Insight | Marketing | ");
    }

    @Test
    void findsThe17OfReportADeath() {
        assertThat(table("Handoffs between silos").rowsWhere("journey", "Report a death", HANDOFF)).containsExactlyInAnyOrder(
                "Report the death | Member Line | Customer Contact | Estates Desk | Pensions and Estates | 1",
                "Report the death | Estates Desk | Pensions and Estates | Payments | Finance | 3",
                "Hear at the counter what can be done | Payments | Finance | Branch Counters | Branches | 0.2",
                "Hear at the counter what can be done | Branch Counters | Branches | Estates Desk | Pensions and Estates | 4",
                "Hear at the counter what can be done | Estates Desk | Pensions and Estates | Branch Counters | Branches | ",
                "Send the certificate of inheritance | Branch Counters | Branches | Estates Desk | Pensions and Estates | 20",
                "Send the certificate of inheritance | Estates Desk | Pensions and Estates | Due Diligence | "
                        + "Risk and Compliance | 336",
                "Send the certificate of inheritance | Due Diligence | Risk and Compliance | Estates Desk | "
                        + "Pensions and Estates | 24",
                "Send the missing page | Estates Desk | Pensions and Estates | Due Diligence | Risk and Compliance | 168",
                "Send the missing page | Due Diligence | Risk and Compliance | Estates Desk | Pensions and Estates | 24",
                "Get mail addressed to him | Estates Desk | Pensions and Estates | Member Communication | Marketing | ",
                "Talk with the estates desk | Member Communication | Marketing | Estates Desk | Pensions and Estates | 48",
                "Have the insurance changed | Estates Desk | Pensions and Estates | Policy Administration | Insurance | 60",
                "Have the savings released | Policy Administration | Insurance | Estates Desk | Pensions and Estates | 30",
                "Have the savings released | Estates Desk | Pensions and Estates | Payments | Finance | 24",
                "Read the final statement | Payments | Finance | Estates Desk | Pensions and Estates | 16",
                "Read the final statement | Estates Desk | Pensions and Estates | Platform Operations | IT Operations | 36");
    }

    @Test
    void countsThemByPairOfSilos() {
        TextTable matrix = table("Handoff matrix");

        assertThat(matrix.size()).isEqualTo(80);
        assertThat(matrix.rows("fromSilo", "toSilo", "handoffs", "totalWait")).startsWith(
                "Onboarding and Identity | Risk and Compliance | 6 | 296")
                .contains("Pensions and Estates | Risk and Compliance | 3 | 600",
                        "Branches | Pensions and Estates | 5 | 120",
                        "Customer Contact | IT Operations | 5 | 52",
                        "Finance | IT Operations | 4 | 240",
                        "Claims | Vakwerk Repair Network | 1 | 72");
    }

    @Test
    void findsTheJourneysThatOverlapMost() {
        assertThat(table("Journeys that overlap").rows("first", "second", "shared", "touchpoints", "sequence")).startsWith(
                "Open an account | Switch from another bank | 8 | 0.5 | 0.583",
                "Dispute a card payment | Lost card | 6 | 0.429 | 0.5",
                "Choose a bank | Open an account | 3 | 0.2 | 0.167");
    }

    @Test
    void namesTheTouchpointsThatTheyShare() {
        assertThat(Havenbank.demo().fine().out()).contains(
                "  Open an account + Switch from another bank: Application for an account, First start of the app, "
                        + "Identity scan with the phone, Message that the account is open, Product page on the website, "
                        + "Question about the origin of money, Review on a comparison site, Welcome pack with the card\n",
                "  Dispute a card payment + Lost card: Advice of family and friends, Blocking a card by phone, Push message, "
                        + "Replacement card by post, Security questions on the phone, Voice menu of the Member Line\n",
                "  Choose a bank + Open an account: Advice of family and friends, Product page on the website, "
                        + "Review on a comparison site\n");
    }

    @Test
    void findsTheHub() {
        assertThat(table("Bottleneck units").rows("unit", "silo", "handoffsIn", "handoffsOut")).startsWith(
                "Due Diligence | Risk and Compliance | 13 | 11");
    }

    @Test
    void findsTheLongestWaits() {
        assertThat(table("Longest waits").rows("journey", "step", "unit", "wait")).containsExactly(
                "Report a death | Send the certificate of inheritance | Due Diligence | 336",
                "Retire | Have the retirement conversation | Branch Advisers | 310",
                "Apply for a mortgage | Talk with the adviser | Mortgage Advice | 216",
                "Move house | Talk about the mortgage | Mortgage Advice | 168",
                "Report a death | Send the missing page | Due Diligence | 168");
    }

    @Test
    void usesTheExampleThatIsThereAlready() {
        Run again = Run.of("demo", "--into", Havenbank.project().toString()).fine();

        assertThat(again.out()).isEqualTo(Havenbank.demo().out());
        assertThat(again.err()).as("nothing to start or to wait for").isEmpty();
    }
}
