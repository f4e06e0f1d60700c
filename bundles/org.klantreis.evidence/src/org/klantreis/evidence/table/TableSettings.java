/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.util.Optional;

import org.klantreis.evidence.log.LogSettings;

/**
 * How a table is read.
 *
 * @param encoding the character encoding of a text file; empty to find it
 * @param delimiter the delimiter of a text file, one character or the word tab; empty to find it
 * @param sheet the sheet of a spreadsheet; empty for the first that is not hidden
 */
public record TableSettings(Optional<String> encoding, Optional<String> delimiter, Optional<String> sheet) {
    /** Everything is found from the file. */
    public static final TableSettings FIND = new TableSettings(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Takes what a log's settings say of it.
     *
     * @param log the settings of a log
     * @return those of its table
     */
    public static TableSettings of(LogSettings log) {
        return new TableSettings(log.encoding(), log.delimiter(), Optional.empty());
    }

    /**
     * Takes what is set, where an empty text or null stands for nothing.
     *
     * @param encoding the character encoding
     * @param delimiter the delimiter
     * @param sheet the sheet
     * @return the settings
     */
    public static TableSettings of(String encoding, String delimiter, String sheet) {
        return new TableSettings(text(encoding), text(delimiter), text(sheet));
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
