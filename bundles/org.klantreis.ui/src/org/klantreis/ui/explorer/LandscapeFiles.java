/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.klantreis.model.EventLog;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** The files of a landscape that are no model files. */
final class LandscapeFiles {
    private static final String QUERIES = "queries";
    private static final String QUERY = "cypher";
    private static final String LOGS = "logs";

    private LandscapeFiles() {
    }

    /** Returns the queries that a landscape has of its own, by name. */
    static List<IFile> queries(IContainer landscape) {
        return members(landscape.getFolder(IPath.fromPortableString(QUERIES))).stream().filter(LandscapeFiles::isQuery)
                .map(IFile.class::cast).toList();
    }

    /** Returns the files in a landscape's folder of logs that no descriptor shows. */
    static List<IResource> logs(OpenLandscape landscape) {
        Set<IFile> described = landscape.model().documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast)
                .flatMap(log -> ExplorerTree.file(log).stream()).collect(Collectors.toSet());
        return members(landscape.container().getFolder(IPath.fromPortableString(LOGS))).stream()
                .filter(member -> !isModel(member) && !described.contains(member)).toList();
    }

    /** Returns what else is in a landscape's folder; folders only where they hold something else. */
    static List<IResource> others(IContainer landscape) {
        return members(landscape).stream().filter(LandscapeFiles::isOther).toList();
    }

    /** Returns the group in which a resource of a landscape is shown directly; null where it is in none. */
    static GroupKind group(IContainer landscape, IResource resource) {
        IPath path = resource.getFullPath().makeRelativeTo(landscape.getFullPath());
        if (path.segmentCount() == 2 && QUERIES.equals(path.segment(0)) && isQuery(resource)) {
            return GroupKind.QUERIES;
        }
        if (path.segmentCount() == 2 && LOGS.equals(path.segment(0))) {
            return GroupKind.LOGS;
        }
        return path.segmentCount() == 1 ? GroupKind.OTHER : null;
    }

    /** Says whether a resource is shown among the other files. */
    static boolean isOther(IResource resource) {
        if (resource.getName().startsWith(".") || isModel(resource)) {
            return false;
        }
        if (!(resource instanceof IFolder folder) || Landscapes.isLandscape(folder)) {
            return true;
        }
        boolean ofGroup = resource.getParent().exists() && Landscapes.isLandscape(resource.getParent());
        if (ofGroup && LOGS.equals(resource.getName())) {
            return false;
        }
        List<IResource> members = members(folder);
        boolean known = ofGroup && List.of("journeys", "complaints", "research", QUERIES).contains(resource.getName());
        return members.isEmpty() ? !known : members.stream()
                .anyMatch(member -> !(ofGroup && QUERIES.equals(resource.getName()) && isQuery(member)) && isOther(member));
    }

    static boolean isModel(IResource resource) {
        return resource instanceof IFile && FileKind.of(resource.getName()).isPresent();
    }

    private static boolean isQuery(IResource resource) {
        return resource instanceof IFile && QUERY.equals(resource.getFileExtension());
    }

    private static List<IResource> members(IContainer container) {
        try {
            return container.isAccessible() ? new ArrayList<>(List.of(container.members())) : List.of();
        } catch (CoreException e) {
            return List.of(); // it is gone by now
        }
    }
}
