/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Holds a model against rules.
 *
 * <pre>{@code
 * List<Finding> findings = Validator.validate(project.documents(), StandardRules.all().without("goal-cost"));
 * }</pre>
 */
public final class Validator {
    private Validator() {
    }

    /**
     * Holds a model against rules. Takes time in proportion to the size of the model.
     *
     * @param roots the roots of the model's files, in the order of the files; all of them, so that nothing seems missing
     * @param rules the rules
     * @return what was found, in file order, and for one element in the order of the rules; the same for the same model
     */
    public static List<Finding> validate(Collection<? extends EObject> roots, RuleSet rules) {
        Scope scope = Scope.of(roots);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            rule.check(scope, findings::add);
        }
        findings.sort(Comparator.comparingInt(finding -> scope.position(finding.element())));
        return List.copyOf(findings);
    }
}
