/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.knowledge.TestKnowledge;
import org.klantreis.ui.knowledge.index.KnowledgeIndex;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** A query's outcome is told, unless its landscape is not looked at any more. */
@ExtendWith(CleanWorkbench.class)
class QueryRunnerTest {
    @Test
    void theOutcomeOfAForgottenQueryIsNotTold() throws Exception {
        TestKnowledge.useLocal();
        LandscapeIndex index = KnowledgeIndex.get().of(ExampleProject.minimal().landscape().container());
        Shell shell = new Shell(PlatformUI.getWorkbench().getDisplay());
        try {
            List<QueryJob.Outcome> told = new ArrayList<>();
            QueryRunner runner = new QueryRunner(shell, told::add);
            runner.start(index, (knowledge, snapshot) -> null);
            Job.getJobManager().join(QueryJob.FAMILY, null);
            EventLoop.flush();
            assertThat(told).as("the knowledge base does not answer").hasSize(1);

            runner.start(index, (knowledge, snapshot) -> null);
            Job.getJobManager().join(QueryJob.FAMILY, null);
            runner.forget();
            assertThat(runner.isRunning()).isFalse();
            EventLoop.flush();
            assertThat(told).hasSize(1);
        } finally {
            shell.dispose();
        }
    }
}
