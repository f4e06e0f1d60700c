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
import org.eclipse.core.runtime.Status;
import org.klantreis.model.project.LandscapeProject;

/**
 * The files of a project as they are on the disk.
 *
 * @param project the project's folder
 */
record DiskSide(IContainer project) implements CompareSide {
    @Override
    public String label() {
        return Messages.DiskSide_label;
    }

    @Override
    public SideModel load(IProgressMonitor monitor) throws CoreException {
        try {
            return SideModel.of(LandscapeProject.open(project.getLocation().toFile().toPath()));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    @Override
    public Optional<IContainer> container() {
        return Optional.of(project);
    }
}
