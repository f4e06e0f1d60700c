/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.List;

import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.method.MethodRules;
import org.klantreis.model.validation.structure.StructureRules;

/**
 * Rules that stand together in the tree.
 *
 * @param name the group's name
 * @param documentation what its rules are for
 * @param rules the rules, in order
 */
record RuleGroup(String name, String documentation, List<Rule> rules) {
    /** Returns all groups. */
    static List<RuleGroup> all() {
        return List.of(new RuleGroup(Messages.RuleGroup_structure, Messages.RuleGroup_structureText, StructureRules.all()),
                new RuleGroup(Messages.RuleGroup_method, Messages.RuleGroup_methodText, MethodRules.all()));
    }
}
