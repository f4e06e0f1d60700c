/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.tables;

import java.util.Locale;

/** How a word is meant; a colour and a sign say the same, never a colour alone. */
public enum Tone {
    /** Neither good nor bad. */
    PLAIN,
    /** As it should be. */
    GOOD,
    /** To be mended. */
    BAD,
    /** To be looked at. */
    WARN,
    /** What matters most. */
    STAR,
    /** Of less weight. */
    QUIET;

    /** Returns its name for style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
