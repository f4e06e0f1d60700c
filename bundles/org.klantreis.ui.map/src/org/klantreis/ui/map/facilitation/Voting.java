/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Session;
import org.klantreis.model.Step;
import org.klantreis.model.Vote;
import org.klantreis.model.measures.VoteResult;
import org.klantreis.ui.map.edit.Edits;
import org.klantreis.ui.map.session.MapSession;

/**
 * Votes on the steps of a journey, kept in one of its sessions: that of today, or the one that was chosen. Where there is none,
 * the first vote makes it. Each vote is one step to undo.
 */
final class Voting {
    private final MapSession map;
    private final Supplier<LocalDate> today;
    /** The id of the chosen session; null for that of today. It outlives an undo that takes the session away. */
    private String chosen;

    Voting(MapSession map, Supplier<LocalDate> today) {
        this.map = map;
        this.today = today;
    }

    /** Returns the session that is voted in; empty where the first vote will make it. */
    Optional<Session> session() {
        if (map.journey() == null) {
            return Optional.empty();
        }
        List<Session> sessions = map.journey().getSessions();
        if (chosen != null) {
            Optional<Session> found = sessions.stream().filter(session -> chosen.equals(session.getId())).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        LocalDate now = today.get();
        return sessions.stream().filter(session -> now.equals(session.getDate())).reduce((first, last) -> last);
    }

    /** Votes in another session from now on; in that of today for null. */
    void choose(Session session) {
        chosen = session == null ? null : session.getId();
    }

    /** Returns what was voted. */
    VoteResult result() {
        return VoteResult.of(session().orElse(null));
    }

    /** Returns what adds a vote for a step. */
    Command add(Step step) {
        Optional<Session> session = session();
        if (session.isEmpty()) {
            Session made = KlantreisFactory.eINSTANCE.createSession();
            made.setName(nameOf(today.get()));
            made.setDate(today.get());
            made.getVotes().add(vote(step));
            return Edits.add(Messages.Voting_vote, domain(), map.journey(), Literals.JOURNEY__SESSIONS, List.of(made),
                    map.journey().getSessions().size());
        }
        Optional<Vote> known = of(session.get(), step);
        return known.isPresent() ? count(Messages.Voting_vote, known.get(), known.get().getCount() + 1)
                : Edits.add(Messages.Voting_vote, domain(), session.get(), Literals.SESSION__VOTES, List.of(vote(step)),
                        session.get().getVotes().size());
    }

    /** Returns what takes a vote for a step back; what cannot be executed where it has none. */
    Command take(Step step) {
        Optional<Vote> known = session().flatMap(session -> of(session, step));
        if (known.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        int count = known.get().getCount();
        return count > 1 ? count(Messages.Voting_take, known.get(), count - 1)
                : Edits.labelled(Messages.Voting_take, RemoveCommand.create(domain(), known.get()));
    }

    /** Returns the name of the session that the first vote makes. */
    static String nameOf(LocalDate date) {
        return NLS.bind(Messages.Voting_session, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(date));
    }

    private Command count(String label, Vote vote, int count) {
        return Edits.labelled(label, Edits.set(domain(), vote, Literals.VOTE__COUNT, count));
    }

    private static Vote vote(Step step) {
        Vote vote = KlantreisFactory.eINSTANCE.createVote();
        vote.setStep(step);
        return vote;
    }

    private static Optional<Vote> of(Session session, Step step) {
        return session.getVotes().stream().filter(vote -> vote.getStep() == step).findFirst();
    }

    private EditingDomain domain() {
        return map.landscape().editingDomain();
    }
}
