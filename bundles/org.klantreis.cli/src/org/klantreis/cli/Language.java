/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.Locale;

/** The languages that tables are written in. */
enum Language {
    /** English. */
    EN,
    /** Dutch. */
    NL;

    Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }

    /** Returns the locale of a language; that of the system for null. */
    static Locale locale(Language chosen) {
        return chosen == null ? Locale.getDefault() : chosen.locale();
    }
}
