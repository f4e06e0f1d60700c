/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.List;

/**
 * What is done about a conflict.
 *
 * @param choice which of the values is taken
 * @param values for {@link Choice#EDITED}, what is taken: an attribute's values as in a file; the ids that a reference leads to, or of
 *        children in their order; the name, or the path of the file, that theirs gets; else empty
 */
public record Decision(Choice choice, List<String> values) {
    /** Takes what is here. */
    public static final Decision OURS = new Decision(Choice.OURS, List.of());
    /** Takes what comes in. */
    public static final Decision THEIRS = new Decision(Choice.THEIRS, List.of());
    /** Takes what was there before; for two elements of one name, keeps both as they are. */
    public static final Decision BASE = new Decision(Choice.BASE, List.of());

    /** Which value is taken. */
    public enum Choice {
        /** What is here. */
        OURS,
        /** What comes in. */
        THEIRS,
        /** What was there before. */
        BASE,
        /** Another one. */
        EDITED
    }

    /** Copies the list. */
    public Decision {
        values = List.copyOf(values);
    }

    /**
     * Takes another value.
     *
     * @param values the value, as {@link #values()}
     * @return the decision
     */
    public static Decision edited(String... values) {
        return new Decision(Choice.EDITED, List.of(values));
    }

    /** Returns the side that is taken. */
    Side side() {
        return switch (choice) {
            case OURS, EDITED -> Side.OURS;
            case THEIRS -> Side.THEIRS;
            case BASE -> Side.BASE;
        };
    }
}
