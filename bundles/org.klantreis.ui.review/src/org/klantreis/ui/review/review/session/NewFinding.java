/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.klantreis.diff.ElementLabel;
import org.klantreis.model.Document;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.Validator;

/**
 * A finding that a branch has and the commit that it began at has not.
 *
 * @param key what it is known by in notes: the rule, the element and the feature
 * @param finding the finding
 */
public record NewFinding(String key, Finding finding) {
    /** Returns the way to the element that it is about. */
    public String place() {
        return ElementLabel.path(finding.element());
    }

    static List<NewFinding> between(Collection<Document> before, Collection<Document> after, RuleSet rules) {
        Set<String> known = new HashSet<>();
        Validator.validate(before, rules).forEach(finding -> known.add(key(finding)));
        List<NewFinding> fresh = new ArrayList<>();
        for (Finding finding : Validator.validate(after, rules)) {
            String key = key(finding);
            if (known.add(key)) {
                fresh.add(new NewFinding(key, finding));
            }
        }
        return List.copyOf(fresh);
    }

    private static String key(Finding finding) {
        String feature = finding.feature().map(each -> " " + each.getName()).orElse("");
        return finding.ruleId() + " " + finding.element().getId() + feature;
    }
}
