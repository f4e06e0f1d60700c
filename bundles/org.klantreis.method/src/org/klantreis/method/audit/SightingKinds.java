/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.klantreis.model.DeviationKind;

/** How auditors write how a step went. */
final class SightingKinds {
    private static final Map<String, DeviationKind> WORDS = new HashMap<>();

    static {
        for (DeviationKind kind : DeviationKind.values()) {
            WORDS.put(plain(kind.getName()), kind);
        }
        say(DeviationKind.AS_PLANNED, "as on paper", "on paper", "as planned", "ok", "yes", "zoals op papier", "op papier", "ja",
                "goed");
        say(DeviationKind.MISSING, "skipped", "did not happen", "ontbreekt", "overgeslagen", "niet gebeurd");
        say(DeviationKind.EXTRA, "besides", "ook", "erbij");
        say(DeviationKind.OTHER_ORDER, "different order", "andere volgorde");
        say(DeviationKind.OTHER_CHANNEL, "different channel", "ander kanaal");
        say(DeviationKind.OTHER_UNIT, "different unit", "other department", "andere afdeling");
    }

    private SightingKinds() {
    }

    static Optional<DeviationKind> of(String word) {
        return Optional.ofNullable(WORDS.get(plain(word)));
    }

    private static void say(DeviationKind kind, String... words) {
        for (String word : words) {
            WORDS.put(plain(word), kind);
        }
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
