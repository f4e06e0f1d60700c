/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge;

import org.eclipse.ui.IStartup;
import org.klantreis.versioning.merge.ModelMergeStrategy;

/** Makes the merging of models by element known to all that merges with JGit in this workbench, as EGit does. */
public final class ModelMergeStartup implements IStartup {
    @Override
    public void earlyStartup() {
        ModelMergeStrategy.register();
    }
}
