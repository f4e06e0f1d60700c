/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.klantreis.examples.Examples;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A project in the workspace with an example's content.
 *
 * @param project the project
 */
public record ExampleProject(IProject project) {
    /** Makes a project with the rich example. */
    public static ExampleProject havenbank() throws CoreException, IOException {
        return of(Examples.HAVENBANK);
    }

    /** Makes a project with the minimal example. */
    public static ExampleProject minimal() throws CoreException, IOException {
        return of(Examples.MINIMAL);
    }

    private static ExampleProject of(String example) throws CoreException, IOException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example);
        project.create(null);
        project.open(null);
        Path folder = project.getLocation().toFile().toPath();
        Examples.copy(example, folder);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return new ExampleProject(project);
    }

    /** Returns the landscape. */
    public OpenLandscape landscape() throws CoreException {
        return Landscapes.get().open(project);
    }

    /**
     * Finds a file.
     *
     * @param path its path in the project
     * @return the file
     */
    public IFile file(String path) {
        return project.getFile(path);
    }

    /**
     * Finds a journey by its name.
     *
     * @param name the name
     * @return the journey
     */
    public Journey journey(String name) throws CoreException {
        return landscape().model().journeys().stream().filter(journey -> name.equals(journey.getName())).findFirst().orElseThrow();
    }

    /**
     * Finds an element by its class and name.
     *
     * @param <T> the class
     * @param type the class
     * @param name the name
     * @return the first such element
     */
    public <T extends org.klantreis.model.Element> T element(Class<T> type, String name) throws CoreException {
        for (var document : landscape().model().documents()) {
            for (var all = org.eclipse.emf.ecore.util.EcoreUtil.getAllContents(document, true); all.hasNext();) {
                Object element = all.next();
                if (type.isInstance(element) && name.equals(type.cast(element).getName())) {
                    return type.cast(element);
                }
            }
        }
        throw new AssertionError("There is no " + type.getSimpleName() + " «" + name + "»");
    }

    /**
     * Opens the editor of the file that an element is in.
     *
     * @param element the element
     * @return the editor
     */
    public IEditorPart edit(Identified element) throws CoreException {
        return edit(landscape().fileOf(element).orElseThrow());
    }

    /**
     * Opens a file's editor.
     *
     * @param file the file
     * @return the editor
     */
    public IEditorPart edit(IFile file) throws PartInitException {
        IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
        EventLoop.flush();
        return editor;
    }
}
