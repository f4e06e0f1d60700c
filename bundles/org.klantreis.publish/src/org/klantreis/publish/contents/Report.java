/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.contents;

import java.util.List;
import java.util.Locale;

import org.klantreis.publish.tables.Table;

/**
 * What a report tells, for any format.
 *
 * @param title its title
 * @param subtitle what it is about, in one line
 * @param locale its language
 * @param chapters its chapters, the first of which is for those who read no further
 * @param tables all its tables, each once, whole
 * @param facts words, colours and fonts that formats need of the landscape
 */
public record Report(String title, String subtitle, Locale locale, List<Chapter> chapters, List<Table> tables, Facts facts) {
    /** Keeps the lists from changing. */
    public Report {
        chapters = List.copyOf(chapters);
        tables = List.copyOf(tables);
    }

    /**
     * What formats need to know of the landscape.
     *
     * @param units how many units have a colour of their own
     * @param insufficientBelow below which mark a mark is insufficient
     * @param excelFrom from which mark on a mark is excellent
     */
    public record Facts(int units, double insufficientBelow, double excelFrom) {
    }
}
