/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.side;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;
import org.klantreis.model.project.ProjectFiles;
import org.klantreis.ui.project.Landscapes;

/**
 * Some content of one file: an older one from the local history, one that a team provider brings, or the file itself. What it
 * refers to
 * is looked up in the other files of its landscape as they are on the disk.
 *
 * @param label what it is called
 * @param project the landscape's folder; null for a file outside of any
 * @param path the file's path in the landscape, or its name
 * @param content gives the content
 */
record ContentSide(String label, IContainer project, String path, Content content) implements CompareSide {
    @Override
    public SideModel load(IProgressMonitor monitor) throws CoreException {
        try {
            byte[] bytes;
            try (InputStream stream = content.open()) {
                if (stream == null) {
                    return SideModel.none();
                }
                bytes = stream.readAllBytes();
            }
            LandscapeProject model = LandscapeProject.open(new Overlay(project == null ? null
                    : new FolderFiles(project.getLocation().toFile().toPath()), path, bytes));
            SideModel only = SideModel.of(model).only(path);
            if (only.unreadable().contains(path)) {
                String why = model.problems().stream().filter(problem -> problem.path().equals(path)).findFirst()
                        .map(Problem::message).orElse("");
                throw new CoreException(Status.error(NLS.bind(Messages.ContentSide_unreadable, new Object[] {path, label, why})));
            }
            return only;
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    static CompareSide of(IFile file) {
        return of(file.getFullPath().toString().substring(1), file, () -> file.exists() ? file.getContents(true)
                : new ByteArrayInputStream(new byte[0]));
    }

    static CompareSide of(String label, IFile file, Content content) {
        Optional<IContainer> project = Landscapes.containerOf(file);
        return new ContentSide(label, project.orElse(null), project.map(container -> file.getFullPath()
                .makeRelativeTo(container.getFullPath()).toPortableString()).orElse(file.getName()), content);
    }

    @Override
    public Optional<IContainer> container() {
        return Optional.ofNullable(project);
    }

    /**
     * The files of a folder, of which one has other content.
     *
     * @param others the files; null for none
     * @param path the one
     * @param content its content
     */
    private record Overlay(ProjectFiles others, String path, byte[] content) implements ProjectFiles {
        @Override
        public List<String> paths() throws IOException {
            List<String> paths = new ArrayList<>(others == null ? List.of() : others.paths());
            if (!paths.contains(path)) {
                paths.add(path);
            }
            return paths;
        }

        @Override
        public byte[] read(String file) throws IOException {
            return file.equals(path) ? content : others.read(file);
        }

        @Override
        public URI uri(String file) {
            return others == null ? URI.createHierarchicalURI("content", "file", null, file.split("/"), null, null)
                    : others.uri(file);
        }
    }
}
