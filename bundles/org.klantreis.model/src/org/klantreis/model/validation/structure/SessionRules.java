/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Session;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Step;
import org.klantreis.model.Vote;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Who sat at the table of a session. */
final class SessionRules {
    private SessionRules() {
    }

    static List<Rule> all() {
        return List.of(sessionEmpty(), participantUnknown(), participantBoth(), voteElsewhere(), voteTwice());
    }

    private static Rule sessionEmpty() {
        return new ElementRule<>(Session.class, "session-empty", Severity.WARNING, "Session without participants",
                "Which departments were involved in a journey is told by who sat at its table.", (session, report) -> {
                    if (session.getParticipants().isEmpty()) {
                        report.add(session, Literals.SESSION__PARTICIPANTS, "no participants; enter who was there.");
                    }
                });
    }

    private static Rule participantUnknown() {
        return new ElementRule<>(SessionParticipant.class, "session-participant-unknown", Severity.WARNING,
                "Participant of a session is neither colleague nor customer",
                "Which departments were involved, and whether customers were, is told by who sat at the table.",
                (participant, report) -> {
                    if (participant.getUnit() == null && participant.getCustomer() == null) {
                        report.add(participant, Literals.SESSION_PARTICIPANT__UNIT,
                                "no unit and no customer; name the colleague's unit, or the research participant.");
                    }
                });
    }

    private static Rule participantBoth() {
        return new ElementRule<>(SessionParticipant.class, "session-participant-both", Severity.WARNING,
                "Participant of a session is both colleague and customer",
                "A colleague at the table does not stand in for the customer.", (participant, report) -> {
                    if (participant.getUnit() != null && participant.getCustomer() != null) {
                        report.add(participant, Literals.SESSION_PARTICIPANT__CUSTOMER,
                                "has a unit and a customer; clear one of them, or enter two participants.");
                    }
                });
    }

    private static Rule voteElsewhere() {
        return new ElementRule<>(Vote.class, "vote-step-elsewhere", Severity.ERROR, "Vote for a step of another journey",
                "A table votes on the journey that is on the table.", (vote, report) -> {
                    Step step = vote.getStep();
                    if (step != null && !step.eIsProxy() && EcoreUtil.getRootContainer(step) != EcoreUtil.getRootContainer(vote)) {
                        report.add(vote, Literals.VOTE__STEP, "is for a step of another journey; choose one of its own journey.");
                    }
                });
    }

    private static Rule voteTwice() {
        return new ElementRule<>(Session.class, "vote-twice", Severity.WARNING, "Two votes of a session for one step",
                "Votes for a step are counted together, so that everybody reads the same number.", (session, report) -> {
                    Set<Step> seen = new HashSet<>();
                    for (Vote vote : session.getVotes()) {
                        if (vote.getStep() != null && !seen.add(vote.getStep())) {
                            report.add(vote, Literals.VOTE__STEP, "its step has votes of this session already; add them up in one.");
                        }
                    }
                });
    }
}
