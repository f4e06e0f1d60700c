/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.List;
import java.util.Objects;

import org.klantreis.model.Activity;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.Step;

/** Says whether steps that stand for each other show the same on a map. */
final class Differences {
    private Differences() {
    }

    static boolean differs(Step step, List<Step> others) {
        return others.size() != 1 || !content(step).equals(content(others.get(0)));
    }

    private static List<Object> content(Step step) {
        return List.of(text(step.getName()), text(step.getDoes()), text(step.getThinks()), text(step.getFeels()),
                id(step.getTouchpoint()),
                String.valueOf(step.getMark()), String.valueOf(step.getImportance()), step.isMomentOfTruth(),
                text(step.getPain()), text(step.getNeed()), step.getActivities().stream().map(Differences::content).toList());
    }

    private static List<Object> content(Activity activity) {
        return List.of(text(activity.getName()), id(activity.getUnit()), activity.getLine(), id(activity.getService()),
                id(activity.getApplication()), String.valueOf(activity.getWaitingTime()), text(activity.getWaitingCause()));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String id(Identified element) {
        return element == null || element.getId() == null ? "" : element.getId();
    }

    /** Returns the name of an element; empty where there is none, as for one in a file that is missing. */
    static String name(Element element) {
        return element == null || element.eIsProxy() || element.getName() == null ? "" : element.getName();
    }
}
