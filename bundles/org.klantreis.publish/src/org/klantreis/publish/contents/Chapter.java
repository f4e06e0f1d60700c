/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.contents;

import java.util.List;

/**
 * A chapter of a report.
 *
 * @param key its name for programs: lower case, hyphens, unique in a report
 * @param title its title
 * @param kicker a line above the title that says what sort of thing it is about; may be empty
 * @param lead what it tells, in one or two sentences; may be empty
 * @param element the id of the element that it is about; empty for none
 * @param group in which part of the report it is
 * @param parts what it consists of, in order
 */
public record Chapter(String key, String title, String kicker, String lead, String element, Group group, List<Part> parts) {
    /** The parts of a report. */
    public enum Group {
        /** What to do and why. */
        ANSWERS,
        /** The journeys as a whole. */
        LANDSCAPE,
        /** One journey each. */
        JOURNEY,
        /** What there is. */
        CATALOGUE
    }

    /** Keeps the list from changing. */
    public Chapter {
        parts = List.copyOf(parts);
    }
}
