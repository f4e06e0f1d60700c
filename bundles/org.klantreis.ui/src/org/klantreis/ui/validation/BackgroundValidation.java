/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Validates each landscape when it is opened, saved or changed on the disk, and when the settings of the rules change. Landscapes
 * that nobody opened are left alone. Belongs to the user interface's thread.
 */
public final class BackgroundValidation {
    private static final String SETTINGS = RuleSettings.NODE + ".prefs";
    private static BackgroundValidation instance;

    private final Map<OpenLandscape, ValidateLandscape> jobs = new LinkedHashMap<>();
    private final LandscapeListener follower = new LandscapeListener() {
        @Override
        public void saved(OpenLandscape landscape, Collection<String> paths) {
            validate(landscape);
        }

        @Override
        public void reloaded(OpenLandscape landscape, Collection<String> paths) {
            validate(landscape);
        }

        @Override
        public void closed(OpenLandscape landscape) {
            forget(landscape);
        }
    };

    private BackgroundValidation() {
    }

    /** Returns the only instance, which follows all landscapes from the first call on. */
    public static BackgroundValidation get() {
        if (instance == null) {
            instance = new BackgroundValidation();
            instance.start();
        }
        return instance;
    }

    private void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourcesChanged, IResourceChangeEvent.POST_CHANGE);
        InstanceScope.INSTANCE.getNode(RuleSettings.NODE).addPreferenceChangeListener(event -> later(this::validateAll));
        Landscapes.get().whenOpened(landscape -> {
            landscape.addListener(follower);
            validate(landscape);
        });
    }

    /**
     * Validates a landscape in the background; where that is under way already, once more afterwards.
     *
     * @param landscape the landscape
     */
    public void validate(OpenLandscape landscape) {
        jobs.computeIfAbsent(landscape, this::job).schedule();
    }

    /** Validates all open landscapes in the background. */
    public void validateAll() {
        Landscapes.get().all().forEach(this::validate);
    }

    private ValidateLandscape job(OpenLandscape landscape) {
        Findings findings = Findings.of(landscape);
        return new ValidateLandscape(landscape.container(), landscape.folder(), found -> later(() -> {
            if (jobs.containsKey(landscape)) {
                findings.publish(found);
            }
        }));
    }

    private void forget(OpenLandscape landscape) {
        Job job = jobs.remove(landscape);
        Findings.forget(landscape);
        if (job != null) {
            job.cancel();
        }
        IContainer container = landscape.container();
        if (container.isAccessible()) {
            try {
                container.deleteMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE);
            } catch (CoreException e) {
                Platform.getLog(BackgroundValidation.class).log(e.getStatus());
            }
        }
    }

    private void resourcesChanged(IResourceChangeEvent event) {
        Set<IPath> changed = changedFiles(event.getDelta());
        if (!changed.isEmpty()) {
            later(() -> Landscapes.get().all().stream().filter(landscape -> concern(changed, landscape)).forEach(this::validate));
        }
    }

    private static boolean concern(Set<IPath> changed, OpenLandscape landscape) {
        IPath folder = landscape.container().getFullPath();
        IPath project = landscape.container().getProject().getFullPath();
        return changed.stream().anyMatch(path -> folder.isPrefixOf(path)
                || path.lastSegment().endsWith(SETTINGS) && project.isPrefixOf(path));
    }

    private static Set<IPath> changedFiles(IResourceDelta delta) {
        Set<IPath> changed = new HashSet<>();
        try {
            delta.accept(part -> {
                String name = part.getResource().getName();
                boolean content = part.getKind() != IResourceDelta.CHANGED || (part.getFlags() & IResourceDelta.CONTENT) != 0;
                if (part.getResource().getType() == IResource.FILE && content
                        && (FileKind.of(name).isPresent() || name.equals(SETTINGS))) {
                    changed.add(part.getFullPath());
                }
                return true;
            });
        } catch (CoreException e) {
            Platform.getLog(BackgroundValidation.class).log(e.getStatus());
        }
        return changed;
    }

    private static void later(Runnable action) {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(action);
        }
    }
}
