/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Session;
import org.klantreis.model.Step;
import org.klantreis.model.Vote;
import org.klantreis.model.measures.VoteResult.Tally;

class VoteResultTest {
    private final Session session = KlantreisFactory.eINSTANCE.createSession();

    @Test
    void mostVotesComeFirstAndAsManyShareAPlace() {
        Step a = voted(2);
        Step b = voted(5);
        Step c = voted(2);
        Step d = voted(1);
        assertThat(VoteResult.of(session).tallies()).extracting(Tally::step, Tally::count, Tally::rank)
                .containsExactly(tuple(b, 5, 1), tuple(a, 2, 2), tuple(c, 2, 2), tuple(d, 1, 4));
        assertThat(VoteResult.of(session).total()).isEqualTo(10);
        assertThat(VoteResult.of(session).count(a)).isEqualTo(2);
    }

    @Test
    void votesForOneStepCountTogetherAndThoseForNoneDoNot() {
        Step a = voted(2);
        vote(a, 3);
        vote(null, 4);
        vote(KlantreisFactory.eINSTANCE.createStep(), 0);
        assertThat(VoteResult.of(session).tallies()).containsExactly(new Tally(a, 5, 1));
    }

    @Test
    void withoutASessionNobodyVoted() {
        assertThat(VoteResult.of(null).tallies()).isEmpty();
        assertThat(VoteResult.of(session).total()).isZero();
        assertThat(VoteResult.of(session).count(null)).isZero();
    }

    private Step voted(int count) {
        Step step = KlantreisFactory.eINSTANCE.createStep();
        vote(step, count);
        return step;
    }

    private void vote(Step step, int count) {
        Vote vote = KlantreisFactory.eINSTANCE.createVote();
        vote.setStep(step);
        vote.setCount(count);
        session.getVotes().add(vote);
    }
}
