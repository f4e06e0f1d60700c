/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.standard;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.method.MethodRules;
import org.klantreis.model.validation.structure.StructureRules;

/** The rules that ship. */
public final class StandardRules {
    private static final RuleSet ALL = RuleSet.of(inOrder());

    private StandardRules() {
    }

    /** Returns all rules that ship: first those of the structure, then those of the method. */
    public static RuleSet all() {
        return ALL;
    }

    private static List<Rule> inOrder() {
        List<Rule> rules = new ArrayList<>(StructureRules.all());
        rules.addAll(MethodRules.all());
        return rules;
    }
}
