/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.RecursiveMerger;

/** Merges model files by their elements and all others by their lines. */
final class ModelMerger extends RecursiveMerger {
    ModelMerger(Repository git, boolean inCore) {
        super(git, inCore);
    }

    ModelMerger(ObjectInserter inserter, Config config) {
        super(inserter, config);
    }
}
