/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.output.Summary;

/**
 * An element that a commit changed, told so that it can be kept in a list without the models it came from.
 *
 * @param id its id
 * @param type the name of its class
 * @param kind what happened to it as a whole
 * @param label the way to it: "Open an account › Identify › Show passport"
 * @param summary what changed of it: "Show passport: mark 4 → 7"
 */
public record ChangedElement(String id, String type, ElementDiff.Kind kind, String label, String summary) {
    static ChangedElement of(ElementDiff diff) {
        return new ChangedElement(diff.id(), diff.type().getName(), diff.kind(), diff.label(), Summary.of(diff));
    }
}
