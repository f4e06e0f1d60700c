/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.work;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;

/** The projects of the workspace that are in the same repository as a landscape. */
final class Neighbours {
    private Neighbours() {
    }

    static List<IProject> of(IContainer landscape) {
        RepositoryRule repository = RepositoryRule.of(landscape);
        List<IProject> found = new ArrayList<>(List.of(landscape.getProject()));
        for (IProject project : landscape.getWorkspace().getRoot().getProjects()) {
            boolean other = project.isAccessible() && project.getLocation() != null && !found.contains(project);
            if (other && RepositoryRule.of(project).equals(repository)) {
                found.add(project);
            }
        }
        return found;
    }
}
