/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.Landscapes;

/** Finds landscape projects, in the workspace and on the disk. */
final class LandscapeFolders {
    private static final int DEPTH = 4;

    private LandscapeFolders() {
    }

    /** Finds those of the workspace, without opening any; in the order of the workspace. */
    static List<IContainer> in(IWorkspaceRoot root) {
        List<IContainer> found = new ArrayList<>();
        try {
            root.accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().equals(FileKind.CATALOGUE)) {
                    IContainer folder = proxy.requestResource().getParent();
                    if (Landscapes.isLandscape(folder)) {
                        found.add(folder);
                    }
                }
                return !proxy.isDerived();
            }, IResource.NONE);
        } catch (CoreException e) {
            Platform.getLog(LandscapeFolders.class).log(e.getStatus());
        }
        return found;
    }

    /**
     * Finds those on the disk, in a folder and up to four levels below it; what lies in hidden folders is left out.
     *
     * @param folder where to look
     * @param monitor tells that the user does not want to wait
     * @return their folders, sorted by path
     */
    static List<Path> below(Path folder, IProgressMonitor monitor) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH,
                    new Visitor(folder, found, monitor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    /** Looks at folders only, and passes over what may not be read. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private static final Set<String> NEVER = Set.of("target", "node_modules");

        private final Path start;
        private final List<Path> found;
        private final IProgressMonitor monitor;

        Visitor(Path start, List<Path> found, IProgressMonitor monitor) {
            this.start = start;
            this.found = found;
            this.monitor = monitor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
            if (!folder.equals(start) && (name.startsWith(".") || NEVER.contains(name))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isRegularFile(folder.resolve(FileKind.CATALOGUE))) {
                found.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE;
        }
    }
}
