/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.klantreis.model.Session;
import org.klantreis.model.Step;
import org.klantreis.model.Vote;

/**
 * What the table of a session voted for, most votes first.
 *
 * <pre>{@code
 * for (VoteResult.Tally tally : VoteResult.of(session).tallies()) {
 *     print(tally.rank() + " " + tally.step().getName() + ": " + tally.count());
 * }
 * }</pre>
 *
 * @param tallies the steps with votes; where two have as many, in the order in which the session has them
 */
public record VoteResult(List<Tally> tallies) {
    /** Nobody voted. */
    public static final VoteResult NONE = new VoteResult(List.of());

    /**
     * The votes for one step.
     *
     * @param step the step
     * @param count how many voted for it; at least 1
     * @param rank its place from 1; steps with as many votes share it, and the next has the place that counts them all
     */
    public record Tally(Step step, int count, int rank) {
    }

    /** Keeps the tallies as they are now. */
    public VoteResult {
        tallies = List.copyOf(tallies);
    }

    /**
     * Counts the votes of a session.
     *
     * @param session the session; null for none
     * @return the result; votes without a step or below 1 do not count, several for one step count together
     */
    public static VoteResult of(Session session) {
        if (session == null) {
            return NONE;
        }
        Map<Step, Integer> counts = new LinkedHashMap<>();
        for (Vote vote : session.getVotes()) {
            if (vote.getStep() != null && !vote.getStep().eIsProxy() && vote.getCount() > 0) {
                counts.merge(vote.getStep(), vote.getCount(), Integer::sum);
            }
        }
        List<Map.Entry<Step, Integer>> order = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Step, Integer> entry) -> -entry.getValue())).toList();
        return new VoteResult(IntStream.range(0, order.size()).mapToObj(i -> {
            int count = order.get(i).getValue();
            int better = (int) order.stream().filter(other -> other.getValue() > count).count();
            return new Tally(order.get(i).getKey(), count, better + 1);
        }).toList());
    }

    /** Returns how many votes a step has; 0 for none. */
    public int count(Step step) {
        return tallies.stream().filter(tally -> tally.step() == step).mapToInt(Tally::count).findFirst().orElse(0);
    }

    /** Returns how many votes there are together. */
    public int total() {
        return tallies.stream().mapToInt(Tally::count).sum();
    }
}
