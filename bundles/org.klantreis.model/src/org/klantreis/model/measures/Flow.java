/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Transition;

/**
 * The flow of work through a journey: its activities in step order.
 *
 * <p>A step with a touchpoint and no activity counts as one activity of the touchpoint's owner. Work without a unit does not
 * count, and a step without any work is passed over. After a step comes the following one, or, where the step names others
 * in {@code next}, those.
 */
public final class Flow {
    private final List<FlowItem> items = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Step, List<FlowItem>> workOf = new LinkedHashMap<>();
    private final Map<Step, List<StepPassage>> after = new LinkedHashMap<>();

    /**
     * A way from one step to another.
     *
     * @param from the earlier step
     * @param to the step that comes next
     * @param share the share of customers that take it, 0 to 1; 1 where unknown
     * @param condition when it is taken; empty where always or unknown
     */
    public record StepPassage(Step from, Step to, double share, String condition) {
    }

    private Flow(Journey journey) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            steps.addAll(stage.getSteps());
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            workOf.put(step, workIn(step));
            after.put(step, successors(step, i + 1 < steps.size() ? steps.get(i + 1) : null));
        }
        workOf.values().forEach(items::addAll);
        steps.forEach(this::connect);
    }

    /**
     * Computes the flow of a journey.
     *
     * @param journey the journey
     * @return its flow, as the journey is now
     */
    public static Flow of(Journey journey) {
        return new Flow(journey);
    }

    /** Returns all work, in step order. */
    public List<FlowItem> items() {
        return items;
    }

    /** Returns the pairs of consecutive work, by the earlier one in step order. */
    public List<Passage> passages() {
        return passages;
    }

    /** Returns the passages in which the work changes hands. */
    public List<Passage> handoffs() {
        return passages.stream().filter(Passage::isHandoff).toList();
    }

    /** Returns the ways from step to step, whether work is done in them or not. */
    public List<StepPassage> steps() {
        return after.values().stream().flatMap(List::stream).toList();
    }

    private static List<FlowItem> workIn(Step step) {
        List<FlowItem> work = new ArrayList<>();
        for (Activity activity : step.getActivities()) {
            if (isKnown(activity.getUnit())) {
                work.add(new FlowItem(step, activity, activity.getUnit()));
            }
        }
        boolean ownersWork = step.getActivities().isEmpty() && step.getTouchpoint() != null && isKnown(step.getTouchpoint().getOwner());
        if (ownersWork) {
            work.add(new FlowItem(step, step, step.getTouchpoint().getOwner()));
        }
        return work;
    }

    private static boolean isKnown(OrganisationUnit unit) {
        return unit != null && !unit.eIsProxy();
    }

    private static List<StepPassage> successors(Step step, Step following) {
        List<StepPassage> successors = new ArrayList<>();
        for (Transition transition : step.getNext()) {
            if (transition.getTarget() != null && !transition.getTarget().eIsProxy()) {
                double share = transition.getShare() == null ? 1 : transition.getShare();
                String condition = transition.getCondition() == null ? "" : transition.getCondition();
                successors.add(new StepPassage(step, transition.getTarget(), share, condition));
            }
        }
        if (successors.isEmpty() && following != null) {
            successors.add(new StepPassage(step, following, 1, ""));
        }
        return successors;
    }

    private void connect(Step step) {
        List<FlowItem> work = workOf.get(step);
        for (int i = 1; i < work.size(); i++) {
            passages.add(new Passage(work.get(i - 1), work.get(i), 1));
        }
        if (!work.isEmpty()) {
            Map<FlowItem, Double> reached = new LinkedHashMap<>();
            reach(step, 1, new HashSet<>(), reached);
            FlowItem last = work.get(work.size() - 1);
            reached.forEach((item, share) -> passages.add(new Passage(last, item, Math.min(1, share))));
        }
    }

    /** Finds the first work after a step on every way, through steps without work; {@code onTheWay} ends loops of such steps. */
    private void reach(Step step, double share, Set<Step> onTheWay, Map<FlowItem, Double> reached) {
        for (StepPassage passage : after.getOrDefault(step, List.of())) {
            List<FlowItem> work = workOf.getOrDefault(passage.to(), List.of());
            if (!work.isEmpty()) {
                reached.merge(work.get(0), share * passage.share(), Double::sum);
            } else if (onTheWay.add(passage.to())) {
                reach(passage.to(), share * passage.share(), onTheWay, reached);
                onTheWay.remove(passage.to());
            }
        }
    }
}
