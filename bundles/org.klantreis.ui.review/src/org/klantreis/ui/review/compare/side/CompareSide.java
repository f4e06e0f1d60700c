/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.side;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.klantreis.diff.ModelState;
import org.klantreis.ui.project.OpenLandscape;

/** One side of a comparison: where it is read from, and what it is called. Equal sides show the same. */
public interface CompareSide {
    /** Returns what it is called in the user's language, such as "main~2" or "Working tree". */
    String label();

    /**
     * Reads it. Called in a background thread.
     *
     * @param monitor for cancelling
     * @return the model
     * @throws CoreException when it cannot be read; the message is a sentence for the user
     */
    SideModel load(IProgressMonitor monitor) throws CoreException;

    /** Returns the folder of the landscape in the workspace; empty where there is none. */
    Optional<IContainer> container();

    /** Returns the landscape that is shown, where changes can be copied into this side; empty where it cannot be changed. */
    default Optional<OpenLandscape> landscape() {
        return Optional.empty();
    }

    /**
     * Takes a revision of a project under Git.
     *
     * @param project the project's folder in the workspace
     * @param revision a branch, tag or commit
     */
    static CompareSide revision(IContainer project, String revision) {
        return new RevisionSide(project, revision, revision);
    }

    /**
     * Takes a revision of a project under Git, with a name of its own.
     *
     * @param project the project's folder in the workspace
     * @param revision a branch, tag or commit
     * @param label what it is called, such as "1a2b3c4: Ask once"
     */
    static CompareSide revision(IContainer project, String revision, String label) {
        return new RevisionSide(project, revision, label);
    }

    /** Takes the files of a project as they are on the disk. */
    static CompareSide disk(IContainer project) {
        return new DiskSide(project);
    }

    /**
     * Takes an open landscape with what is not saved yet; changes can be copied into it. Call it on the user interface's thread.
     */
    static CompareSide workingTree(OpenLandscape landscape) {
        return new OpenSide(landscape, null);
    }

    /** Takes one file of an open landscape with what is not saved yet; changes can be copied into it. */
    static CompareSide workingTree(OpenLandscape landscape, String path) {
        return new OpenSide(landscape, path);
    }

    /** Takes one file of the workspace as it is on the disk. */
    static CompareSide file(IFile file) {
        return ContentSide.of(file);
    }

    /**
     * Takes some content of a file of the workspace, such as an older one.
     *
     * @param label what it is called
     * @param file where it belongs, which need not exist
     * @param content the content
     */
    static CompareSide content(String label, IFile file, Content content) {
        return ContentSide.of(label, file, content);
    }

    /**
     * Takes some content of a file that is not in the workspace.
     *
     * @param label what it is called
     * @param name the file's name
     * @param content the content
     */
    static CompareSide content(String label, String name, Content content) {
        return new ContentSide(label, null, name, content);
    }

    /** Takes nothing at all: what is compared with it is new or gone. */
    static CompareSide nothing(String label) {
        return new LoadedSide(label, SideModel.none());
    }

    /** Takes a model that is loaded already and does not change. */
    static CompareSide state(String label, ModelState state) {
        return new LoadedSide(label, SideModel.of(state));
    }
}
