/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.work;

import java.io.File;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Keeps actions on one repository from running at once.
 *
 * @param repository the repository's folder, or that of the project where it has none
 */
record RepositoryRule(File repository) implements ISchedulingRule {
    static RepositoryRule of(IContainer landscape) {
        File folder = landscape.getLocation().toFile();
        File git = new FileRepositoryBuilder().findGitDir(folder).getGitDir();
        return new RepositoryRule(git == null ? folder : git);
    }

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return equals(rule);
    }
}
