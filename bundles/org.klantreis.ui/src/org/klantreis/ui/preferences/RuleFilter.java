/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;
import org.klantreis.model.validation.Rule;

/** Finds rules by any word of their title, id or documentation. */
final class RuleFilter extends PatternFilter {
    RuleFilter() {
        setIncludeLeadingWildcard(true);
    }

    @Override
    protected boolean isLeafMatch(Viewer viewer, Object element) {
        return element instanceof Rule rule
                && (wordMatches(rule.title()) || wordMatches(rule.id()) || wordMatches(rule.documentation()));
    }
}
