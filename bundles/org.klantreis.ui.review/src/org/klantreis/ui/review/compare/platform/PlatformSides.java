/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.platform;

import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IResourceProvider;
import org.eclipse.compare.IStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.team.internal.ui.history.FileRevisionTypedElement;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.session.CompareSession;
import org.klantreis.ui.review.compare.side.CompareSide;

/**
 * Turns what the framework compares (files, revisions from the local history, what a team provider brings) into our sides. The
 * file of
 * the workspace is the newer side; of two revisions, the framework has the newer one at the left.
 */
final class PlatformSides {
    private final ICompareInput input;
    private final CompareConfiguration configuration;

    PlatformSides(ICompareInput input, CompareConfiguration configuration) {
        this.input = input;
        this.configuration = configuration;
    }

    CompareSession session() {
        ITypedElement left = input.getLeft();
        ITypedElement right = input.getRight();
        IFile leftFile = file(left);
        IFile rightFile = file(right);
        IFile any = Stream.of(Optional.ofNullable(leftFile), Optional.ofNullable(rightFile), place(left), place(right))
                .flatMap(Optional::stream).findFirst().orElse(null);
        CompareSide leftSide = side(left, leftFile, any, configuration.getLeftLabel(input));
        CompareSide rightSide = side(right, rightFile, any, configuration.getRightLabel(input));
        boolean leftIsOlder = leftFile != null && rightFile != null || leftFile == null && rightFile != null;
        return leftIsOlder ? new CompareSession(leftSide, rightSide) : new CompareSession(rightSide, leftSide);
    }

    private static IFile file(ITypedElement element) {
        if (element instanceof IResourceProvider provider && provider.getResource() instanceof IFile file) {
            return file;
        }
        return element == null ? null : Adapters.adapt(element, IFile.class);
    }

    private static CompareSide side(ITypedElement element, IFile file, IFile any, String label) {
        if (element == null) {
            return CompareSide.nothing(label == null ? "" : label);
        }
        String name = label == null || label.isBlank() ? element.getName() : label;
        if (file != null) {
            return Landscapes.containerOf(file).flatMap(PlatformSides::open)
                    .flatMap(landscape -> landscape.pathOf(file).map(path -> CompareSide.workingTree(landscape, path)))
                    .orElseGet(() -> CompareSide.file(file));
        }
        if (any != null && any.getName().endsWith(extension(element.getName()))) {
            return CompareSide.content(name, any, () -> content(element));
        }
        return CompareSide.content(name, element.getName(), () -> content(element));
    }

    /** Finds the file that an older content was once in. */
    private static Optional<IFile> place(ITypedElement element) {
        if (element instanceof FileRevisionTypedElement revision && revision.getFileRevision().getURI() != null) {
            URI uri = revision.getFileRevision().getURI();
            IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
            // The local history names the path in the workspace, others that on the disk.
            IFile inWorkspace = root.findMember(uri.getPath()) instanceof IFile file ? file : null;
            return Arrays.stream(root.findFilesForLocationURI(uri)).findFirst().or(() -> Optional.ofNullable(inWorkspace));
        }
        return Optional.empty();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Finds the open landscape; a large one is not opened here, as that would keep the user waiting. */
    private static Optional<OpenLandscape> open(IContainer container) {
        boolean known = Landscapes.get().all().stream().anyMatch(landscape -> landscape.container().equals(container));
        return known || !Landscapes.isLarge(container) ? Landscapes.get().find(container) : Optional.empty();
    }

    private static InputStream content(ITypedElement element) throws org.eclipse.core.runtime.CoreException {
        return element instanceof IStreamContentAccessor accessor ? accessor.getContents() : null;
    }
}
