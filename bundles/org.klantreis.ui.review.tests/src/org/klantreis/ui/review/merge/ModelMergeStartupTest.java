/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jgit.merge.MergeStrategy;
import org.junit.jupiter.api.Test;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.versioning.merge.ModelMergeStrategy;

class ModelMergeStartupTest {
    @Test
    void theStrategyIsKnownToAllOfJGit() {
        EventLoop.until("the workbench has begun", () -> MergeStrategy.get(ModelMergeStrategy.NAME) != null);
        assertThat(MergeStrategy.get(ModelMergeStrategy.NAME)).isSameAs(ModelMergeStrategy.INSTANCE);
    }
}
