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
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.ThreeWayMergeStrategy;
import org.eclipse.jgit.merge.ThreeWayMerger;

/**
 * Merges the models of landscape projects by their elements, and all other files as Git's recursive strategy does it. Git's
 * commands in Java take it wherever they take a strategy; {@link #register()} makes it known by its name.
 */
public final class ModelMergeStrategy extends ThreeWayMergeStrategy {
    /** The name of the strategy. */
    public static final String NAME = "klantreis";
    /** The strategy. */
    public static final ModelMergeStrategy INSTANCE = new ModelMergeStrategy();

    private ModelMergeStrategy() {
    }

    /** Makes the strategy known by its name, for programs that read that from a configuration. */
    public static synchronized void register() {
        if (MergeStrategy.get(NAME) == null) {
            MergeStrategy.register(INSTANCE);
        }
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public ThreeWayMerger newMerger(Repository git) {
        return new ModelMerger(git, false);
    }

    @Override
    public ThreeWayMerger newMerger(Repository git, boolean inCore) {
        return new ModelMerger(git, inCore);
    }

    @Override
    public ThreeWayMerger newMerger(ObjectInserter inserter, Config config) {
        return new ModelMerger(inserter, config);
    }
}
