/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.insight;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a case shows where an insight holds for it, as text such as {@code activity=Ask how it stands},
 * {@code 2x activity=Ask how it stands}, {@code touchpoint=Online damage form}, {@code handoff=Claims Intake -> Claims Handling}
 * or {@code deviation=MISSING at Send photos}, {@code deviation=EXTRA of Online damage form}.
 *
 * @param kind what it is about
 * @param what the activity, touchpoint, giving unit, or kind of deviation
 * @param other the receiving unit of a handoff; the step of a deviation, empty for any; else empty
 * @param instead the touchpoint, unit or channel of a deviation, empty for any; else empty
 * @param times how often a case has to show it at least; 1 for deviations
 */
public record Condition(Kind kind, String what, String other, String instead, int times) {
    private static final Pattern FORM = Pattern.compile("\\s*(?:(\\d{1,6})\\s*x\\s+)?(\\w+)\\s*=\\s*(.+?)\\s*", Pattern.DOTALL);
    private static final Pattern HANDOFF = Pattern.compile("(.+?)\\s*->\\s*(.+)", Pattern.DOTALL);
    private static final Pattern DEVIATION = Pattern.compile("(\\w+)(?:\\s+at\\s+(.+?))?(?:\\s+of\\s+(.+))?", Pattern.DOTALL);

    /** What a condition may be about. */
    public enum Kind {
        /** An activity as the log calls it. */
        ACTIVITY,
        /** A touchpoint of the catalogue, through the log's links. */
        TOUCHPOINT,
        /** A handoff from one unit to another, as the log calls them. */
        HANDOFF,
        /** A deviation from the journey that the log shows. */
        DEVIATION
    }

    /**
     * Reads a condition.
     *
     * @param text its text
     * @return the condition
     * @throws IllegalArgumentException when it is none, with a sentence for the user
     */
    public static Condition parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw wrong(text);
        }
        int times = form.group(1) == null ? 1 : Math.max(1, Integer.parseInt(form.group(1)));
        String rest = form.group(3);
        return switch (form.group(2).toLowerCase(Locale.ROOT)) {
            case "activity" -> new Condition(Kind.ACTIVITY, rest, "", "", times);
            case "touchpoint" -> new Condition(Kind.TOUCHPOINT, rest, "", "", times);
            case "handoff" -> {
                Matcher units = HANDOFF.matcher(rest);
                if (!units.matches()) {
                    throw wrong(text);
                }
                yield new Condition(Kind.HANDOFF, units.group(1), units.group(2), "", times);
            }
            case "deviation" -> {
                Matcher deviation = DEVIATION.matcher(rest);
                if (!deviation.matches() || times > 1) {
                    throw wrong(text);
                }
                yield new Condition(Kind.DEVIATION, deviation.group(1).toUpperCase(Locale.ROOT), text(deviation.group(2)),
                        text(deviation.group(3)), 1);
            }
            default -> throw wrong(text);
        };
    }

    /** Returns the text that reads as this condition. */
    public String text() {
        String often = times > 1 ? times + "x " : "";
        return often + kind.name().toLowerCase(Locale.ROOT) + "=" + what + switch (kind) {
            case ACTIVITY, TOUCHPOINT -> "";
            case HANDOFF -> " -> " + other;
            case DEVIATION -> (other.isEmpty() ? "" : " at " + other) + (instead.isEmpty() ? "" : " of " + instead);
        };
    }

    private static String text(String group) {
        return group == null ? "" : group.strip();
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("«" + text + "» says nothing that a case may show; write activity=NAME, 2x activity=NAME, "
                + "touchpoint=NAME, handoff=UNIT -> UNIT, or deviation=KIND at STEP of WHAT.");
    }
}
