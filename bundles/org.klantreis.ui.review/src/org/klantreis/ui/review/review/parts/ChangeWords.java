/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.ui.labels.ElementLabels;

/** Says in a few words what happened to an element, and where it is. */
final class ChangeWords {
    private static final String STEP = " \u203a ";

    private ChangeWords() {
    }

    /** Returns for example "new", "moved", or the names of the properties that have other values. */
    static String what(ElementDiff diff) {
        List<String> words = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.Added) {
                words.add(Messages.ChangeTree_new);
            } else if (change instanceof Change.Deleted) {
                words.add(Messages.ChangeTree_deleted);
            } else if (change instanceof Change.Moved) {
                words.add(Messages.ChangeTree_moved);
            } else if (change instanceof Change.Reordered) {
                words.add(Messages.ChangeTree_order);
            } else if (change instanceof Change.AttributeChanged attribute) {
                words.add(ElementLabels.feature(attribute.attribute()));
            } else if (change instanceof Change.ReferenceChanged reference) {
                words.add(ElementLabels.feature(reference.reference()));
            }
        }
        return String.join(", ", words);
    }

    /** Returns the way to what contains an element, within its file; empty for what is at the top. */
    static String around(EObject element) {
        String way = "";
        for (EObject at = element.eContainer(); at != null && at.eContainer() != null; at = at.eContainer()) {
            way = ElementLabels.text(at) + (way.isEmpty() ? "" : STEP) + way;
        }
        return way;
    }
}
