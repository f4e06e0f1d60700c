/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * The knowledge bases of the landscapes in the workspace. Nothing is started before a view or a user wants it. Belongs to the
 * user
 * interface's thread.
 */
public final class KnowledgeIndex {
    private static KnowledgeIndex instance;

    private final Map<IContainer, LandscapeIndex> indexes = new ConcurrentHashMap<>();
    private final List<Consumer<LandscapeIndex>> listeners = new CopyOnWriteArrayList<>();

    private final LandscapeListener follower = new LandscapeListener() {
        @Override
        public void saved(OpenLandscape landscape, Collection<String> paths) {
            follow(landscape);
        }

        @Override
        public void reloaded(OpenLandscape landscape, Collection<String> paths) {
            follow(landscape);
        }
    };

    private KnowledgeIndex() {
        Landscapes.get().whenOpened(landscape -> landscape.addListener(follower));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::projectGoes,
                IResourceChangeEvent.PRE_DELETE | IResourceChangeEvent.PRE_CLOSE);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> all().stream()
                .filter(index -> FileChanges.touch(event.getDelta(), index.container())).forEach(LandscapeIndex::filesChanged),
                IResourceChangeEvent.POST_CHANGE);
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                indexes.values().forEach(LandscapeIndex::cancel);
            }
        });
    }

    /** Returns the only instance. */
    public static KnowledgeIndex get() {
        if (instance == null) {
            instance = new KnowledgeIndex();
        }
        return instance;
    }

    /**
     * Returns the knowledge base of a landscape; nothing is started by that.
     *
     * @param container the landscape's folder in the workspace
     * @return its knowledge base, the same for each call while the project is open
     */
    public LandscapeIndex of(IContainer container) {
        return indexes.computeIfAbsent(container, folder -> {
            LandscapeIndex index = new LandscapeIndex(folder, Display.getCurrent());
            index.addListener(changed -> listeners.forEach(listener -> listener.accept(changed)));
            return index;
        });
    }

    /** Returns the knowledge bases that were asked for. */
    public Collection<LandscapeIndex> all() {
        return List.copyOf(indexes.values());
    }

    /**
     * Adds a listener to all knowledge bases.
     *
     * @param listener is called after the state of one changed
     */
    public void addListener(Consumer<LandscapeIndex> listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Consumer<LandscapeIndex> listener) {
        listeners.remove(listener);
    }

    /** The settings changed: all knowledge bases disconnect, and connect again when they are next wanted. */
    public void settingsChanged() {
        all().forEach(LandscapeIndex::restart);
    }

    private void follow(OpenLandscape landscape) {
        LandscapeIndex index = indexes.get(landscape.container());
        if (index != null) {
            index.filesChanged();
        }
    }

    /** A server in a folder that is deleted would keep its files open. */
    private void projectGoes(IResourceChangeEvent event) {
        all().stream().filter(index -> index.container().getProject().equals(event.getResource())).forEach(index -> {
            indexes.remove(index.container(), index);
            try {
                index.end();
            } catch (KnowledgeException e) {
                Platform.getLog(KnowledgeIndex.class).warn(e.getMessage(), e);
            }
        });
    }
}
