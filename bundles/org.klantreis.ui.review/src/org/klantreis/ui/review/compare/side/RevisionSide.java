/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.side;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.klantreis.versioning.ProjectRepository;

/**
 * A revision of a project.
 *
 * @param project the project's folder
 * @param revision a branch, tag or commit
 * @param label what it is called
 */
record RevisionSide(IContainer project, String revision, String label) implements CompareSide {
    @Override
    public SideModel load(IProgressMonitor monitor) throws CoreException {
        try (ProjectRepository repository = ProjectRepository.open(project.getLocation().toFile().toPath())) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            return SideModel.of(repository.model(revision));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    @Override
    public Optional<IContainer> container() {
        return Optional.of(project);
    }
}
