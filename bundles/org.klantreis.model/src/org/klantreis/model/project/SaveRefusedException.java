/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.util.List;

/** A project was not saved, because saving would have lost something or written broken files. No file was touched. */
public final class SaveRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SaveRefusedException(List<Problem> problems) {
        super(problems.size() == 1 ? "Not saved: " + problems.get(0)
                : "Not saved, for " + problems.size() + " reasons; the first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    /** Returns the reasons, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
