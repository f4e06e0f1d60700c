/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate;

/** The kinds of file that an ArchiMate model is exchanged in. */
public enum ArchiMateFormat {
    /** The standard's Model Exchange File Format, which nearly all tools read. */
    OPEN_EXCHANGE("xml"),
    /** The file of the modelling tool Archi. */
    ARCHI("archimate");

    private final String extension;

    ArchiMateFormat(String extension) {
        this.extension = extension;
    }

    /** Returns the ending of its files, without a dot. */
    public String extension() {
        return extension;
    }

    /** Returns the format that a file's name says: Archi's where it ends so, else the standard's. */
    public static ArchiMateFormat of(String fileName) {
        return fileName.toLowerCase(java.util.Locale.ROOT).endsWith("." + ARCHI.extension) ? ARCHI : OPEN_EXCHANGE;
    }
}
