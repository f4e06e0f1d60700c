/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All fixes, by the rule whose findings they mend. */
final class Fixes {
    private static final Map<String, List<Fix>> BY_RULE = new HashMap<>();

    static {
        BY_RULE.putAll(RangeFixes.all());
        BY_RULE.putAll(TextFixes.all());
        BY_RULE.putAll(RemovalFixes.all());
        BY_RULE.putAll(JourneyFixes.all());
        // A rule may have fixes of two kinds.
        ReferenceFixes.all().forEach((rule, fixes) -> BY_RULE.merge(rule, fixes, Fixes::join));
    }

    private Fixes() {
    }

    private static List<Fix> join(List<Fix> some, List<Fix> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Returns the fixes for a rule's findings; empty where there are none. */
    static List<Fix> of(String rule) {
        return BY_RULE.getOrDefault(rule, List.of());
    }

    /** Returns the rules that have fixes. */
    static Set<String> rules() {
        return BY_RULE.keySet();
    }
}
