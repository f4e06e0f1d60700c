/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import static org.klantreis.versioning.testing.GitCommand.git;

import java.io.IOException;
import java.nio.file.Path;

import org.klantreis.versioning.testing.Hub;

/** A clone with two branches that begin at the same commit: {@code main}, which is checked out, and {@code other}. */
final class Branches {
    /** Changes files. */
    @FunctionalInterface
    interface Edit {
        /** Does it. */
        void apply(Path clone) throws IOException;
    }

    private Branches() {
    }

    static Path of(Path folder, Edit ours, Edit theirs) throws IOException {
        Path clone = new Hub(folder).clone("anna", "Anna");
        diverge(clone, ours, theirs);
        return clone;
    }

    static void diverge(Path clone, Edit ours, Edit theirs) throws IOException {
        git(clone, "checkout", "-q", "-B", "other");
        theirs.apply(clone);
        Hub.commit(clone, "Theirs");
        git(clone, "checkout", "-q", "main");
        ours.apply(clone);
        Hub.commit(clone, "Ours");
    }
}
