/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ISources;
import org.klantreis.model.Identified;
import org.klantreis.ui.navigation.LandscapePart;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * What a command is about: the selection, else the active editor, else the only landscape that there is.
 *
 * @param landscape the landscape's folder
 * @param elements the selected elements
 * @param files the selected files
 */
public record Target(IContainer landscape, List<Identified> elements, List<IFile> files) {
    /**
     * Finds it.
     *
     * @param context where the command runs: the application's context of an event
     * @return what it is about; empty where that cannot be told
     */
    public static Optional<Target> of(Object context) {
        if (!(context instanceof IEvaluationContext variables)) {
            return Optional.empty();
        }
        Object selection = variables.getVariable(ISources.ACTIVE_MENU_SELECTION_NAME);
        if (!(selection instanceof IStructuredSelection)) {
            selection = variables.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        }
        if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
            Optional<Target> found = of(structured.toList());
            if (found.isPresent()) {
                return found;
            }
        }
        Object input = variables.getVariable(ISources.ACTIVE_EDITOR_INPUT_NAME);
        IFile file = input instanceof IEditorInput editor ? Adapters.adapt(editor, IFile.class) : null;
        Optional<Target> edited = file == null ? Optional.empty() : of(List.of(file));
        return edited.isPresent() ? edited : only();
    }

    private static Optional<Target> only() {
        List<IProject> landscapes = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream().filter(Landscapes::isLandscape)
                .toList();
        return landscapes.size() == 1 ? Optional.of(new Target(landscapes.get(0), List.of(), List.of())) : Optional.empty();
    }

    private static Optional<Target> of(Collection<?> selected) {
        List<Identified> elements = new ArrayList<>();
        List<IFile> files = new ArrayList<>();
        IContainer landscape = null;
        for (Object each : selected) {
            Identified element = each instanceof Identified own ? own : Adapters.adapt(each, Identified.class);
            IContainer around;
            if (element != null) {
                elements.add(element);
                around = Landscapes.get().of(element).map(OpenLandscape::container).orElse(null);
            } else if (each instanceof LandscapePart part) {
                around = part.container();
            } else {
                IResource resource = Adapters.adapt(each, IResource.class);
                if (resource instanceof IFile file) {
                    files.add(file);
                }
                around = resource == null ? null : Landscapes.containerOf(resource).orElse(null);
            }
            landscape = landscape == null ? around : landscape;
        }
        return landscape == null ? Optional.empty() : Optional.of(new Target(landscape, elements, files));
    }

    /** Returns the one element that is selected. */
    public Optional<Identified> element() {
        return elements.size() == 1 ? Optional.of(elements.get(0)) : Optional.empty();
    }

    /** Returns the paths of the selected files, and of those of the selected elements; relative to the landscape. */
    public Collection<String> paths() {
        Set<String> paths = new TreeSet<>();
        files.forEach(file -> paths.add(file.getFullPath().makeRelativeTo(landscape.getFullPath()).toPortableString()));
        for (Identified element : elements) {
            Landscapes.get().of(element).flatMap(open -> open.model().pathOf(element)).ifPresent(paths::add);
        }
        return paths;
    }
}
