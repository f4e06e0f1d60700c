/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.merge.Conflict.Kind;
import org.klantreis.diff.merge.Decision.Choice;

/** Says whether an edited value fits a conflict. */
final class Editing {
    private Editing() {
    }

    static void check(Conflict conflict, Decision decision, Sides sides) {
        if (!conflict.allows(decision.choice())) {
            throw new IllegalArgumentException("The " + conflict.kind().words() + " conflict " + conflict.id()
                    + " cannot be edited; take ours, theirs or base.");
        }
        if (decision.choice() != Choice.EDITED) {
            return;
        }
        List<String> values = decision.values();
        boolean one = conflict.kind() == Kind.SAME_NAME || conflict.kind() == Kind.SAME_FILE;
        if (one && (values.size() != 1 || values.get(0).isBlank())) {
            throw new IllegalArgumentException("The conflict " + conflict.id() + " needs one name or path, which is not empty.");
        }
        if (conflict.kind() != Kind.CHANGED_CHANGED) {
            return;
        }
        if (!conflict.feature().isMany() && values.size() > 1) {
            throw new IllegalArgumentException("«" + conflict.feature().getName() + "» has one value, and " + values.size() + " were given.");
        }
        if (conflict.feature() instanceof EAttribute attribute) {
            values.forEach(value -> check(attribute, value));
        } else {
            values.stream().filter(id -> !sides.knows(id)).findFirst().ifPresent(id -> {
                throw new IllegalArgumentException("There is no element " + id + " for «" + conflict.feature().getName() + "».");
            });
        }
    }

    private static void check(EAttribute attribute, String value) {
        try {
            if (EcoreUtil.createFromString(attribute.getEAttributeType(), value) != null) {
                return;
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The value «" + value + "» does not fit «" + attribute.getName() + "».", e);
        }
        throw new IllegalArgumentException("The value «" + value + "» does not fit «" + attribute.getName() + "».");
    }
}
