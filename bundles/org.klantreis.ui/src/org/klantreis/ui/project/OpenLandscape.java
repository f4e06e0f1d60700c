/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.klantreis.model.Identified;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.provider.KlantreisItemProviderAdapterFactory;

/**
 * A landscape project that is open in the workbench: one model, one command stack and one dirty state for all editors and
 * views on it. Belongs to the user interface's thread.
 *
 * <p>Every change goes through {@link #execute}; so it can be undone, and all that shows the element follows. Get one from
 * {@link Landscapes}:
 *
 * <pre>{@code
 * OpenLandscape landscape = Landscapes.get().find(file).orElseThrow();
 * landscape.execute(SetCommand.create(landscape.editingDomain(), step, Literals.STEP__MARK, 8.0));
 * }</pre>
 */
public final class OpenLandscape {
    private final IContainer container;
    private final LandscapeProject model;
    private final AdapterFactory adapterFactory = new KlantreisItemProviderAdapterFactory();
    private final BasicCommandStack commandStack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain editingDomain;
    private final ChangeCollector collector;
    private final LandscapeSaveable saveable = new LandscapeSaveable(this);
    private final List<LandscapeListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<PendingEdit> pending = new LinkedHashSet<>();
    /** Whether there are unsaved changes that cannot be undone any more, since other files were read again after them. */
    private boolean unsavedBefore;

    private OpenLandscape(IContainer container, LandscapeProject model) {
        this.container = container;
        this.model = model;
        editingDomain = new AdapterFactoryEditingDomain(adapterFactory, commandStack, model.resourceSet());
        model.resourceSet().eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(editingDomain));
        collector = new ChangeCollector(model.resourceSet());
        commandStack.addCommandStackListener(event -> commandStackChanged());
    }

    static OpenLandscape of(IContainer container, LandscapeProject model) {
        return new OpenLandscape(container, model);
    }

    /** Reads the files of a landscape, on any thread. */
    static LandscapeProject read(IContainer container) throws CoreException {
        Path folder = Optional.ofNullable(container.getLocation()).map(location -> location.toFile().toPath())
                .orElseThrow(() -> new CoreException(error("The folder " + container.getFullPath()
                        + " is not on this machine's disk; copy the project to a local folder.", null)));
        try {
            return LandscapeProject.open(folder);
        } catch (IOException e) {
            throw new CoreException(error(e.getMessage(), e));
        }
    }

    private static IStatus error(String message, Exception cause) {
        return new Status(IStatus.ERROR, OpenLandscape.class, message, cause);
    }

    /** Returns the folder in the workspace with {@code landscape.klantreis}. */
    public IContainer container() {
        return container;
    }

    /** Returns the landscape's name in the workspace: that of its folder. */
    public String name() {
        return container.getName();
    }

    /** Returns the folder on the disk. */
    public Path folder() {
        return model.folder().orElseThrow();
    }

    /** Returns the model; change it by {@link #execute} only. */
    public LandscapeProject model() {
        return model;
    }

    /** Returns the editing domain, for making commands. */
    public AdapterFactoryEditingDomain editingDomain() {
        return editingDomain;
    }

    /** Returns the factory of item providers: labels, icons, children and property descriptors of elements. */
    public AdapterFactory adapterFactory() {
        return adapterFactory;
    }

    /** Returns the command stack, for undo and redo. */
    public BasicCommandStack commandStack() {
        return commandStack;
    }

    /** Returns what the workbench saves. */
    public LandscapeSaveable saveable() {
        return saveable;
    }

    /** Says whether there are unsaved changes. */
    public boolean isDirty() {
        return commandStack.isSaveNeeded() || unsavedBefore || !pending.isEmpty();
    }

    /**
     * Notes that a user is typing something that is not in the model yet.
     *
     * @param edit what is typed; one that is noted already is not noted again
     */
    public void begin(PendingEdit edit) {
        if (pending.add(edit)) {
            listeners.forEach(listener -> listener.commandStackChanged(this));
        }
    }

    /**
     * Notes that what a user typed is in the model now, or was dropped.
     *
     * @param edit what was typed
     */
    public void end(PendingEdit edit) {
        if (pending.remove(edit)) {
            listeners.forEach(listener -> listener.commandStackChanged(this));
        }
    }

    /** Says whether a user typed something that is not in the model yet. */
    public boolean hasPendingEdits() {
        return !pending.isEmpty();
    }

    /** Puts what was typed into the model. */
    public void commitPendingEdits() {
        List.copyOf(pending).forEach(PendingEdit::commit);
    }

    /** Drops what was typed. */
    public void cancelPendingEdits() {
        List.copyOf(pending).forEach(PendingEdit::cancel);
        pending.clear();
    }

    /**
     * Executes a command; one that cannot be executed is left alone.
     *
     * @param command the command; its label is shown at Undo
     * @return whether it was executed
     */
    public boolean execute(Command command) {
        if (!command.canExecute()) {
            return false;
        }
        commandStack.execute(command);
        return true;
    }

    /**
     * Saves all that changed, in all files of the landscape.
     *
     * @param monitor may be null
     * @throws CoreException when it was refused or failed; the files are as they were
     */
    public void save(IProgressMonitor monitor) throws CoreException {
        commitPendingEdits();
        try {
            List<String> paths = model.save();
            unsavedBefore = false;
            commandStack.saveIsDone();
            refreshWorkspace(paths, monitor);
            listeners.forEach(listener -> listener.saved(this, paths));
            commandStackChanged();
        } catch (IOException e) {
            throw new CoreException(error(e.getMessage(), e));
        }
    }

    private void refreshWorkspace(Collection<String> paths, IProgressMonitor monitor) throws CoreException {
        if (!paths.isEmpty()) {
            container.getWorkspace().run(m -> {
                for (String path : paths) {
                    IFile file = file(path);
                    file.refreshLocal(0, m);
                    if (!file.isSynchronized(0) || !file.getParent().exists()) {
                        container.refreshLocal(org.eclipse.core.resources.IResource.DEPTH_INFINITE, m);
                    }
                }
            }, container.getWorkspace().getRuleFactory().refreshRule(container), 0, monitor);
        }
    }

    /**
     * Drops unsaved changes: reads all files again.
     *
     * @throws CoreException when they cannot be read
     */
    public void revert() throws CoreException {
        Set<String> all = new java.util.TreeSet<>(model.documentsByPath().keySet());
        all.addAll(model.touched());
        reload(all);
    }

    /**
     * Finds the files that others changed on the disk.
     *
     * @return their paths, relative to the landscape's folder
     * @throws CoreException when they cannot be read
     */
    public Set<String> changedOnDisk() throws CoreException {
        try {
            return model.changedOnDisk();
        } catch (IOException e) {
            throw new CoreException(error("The files of " + name() + " cannot be read: " + e.getMessage(), e));
        }
    }

    /**
     * Reads files again and forgets what could be undone. Unsaved changes of other files stay, and are still to be saved.
     *
     * @param paths the files, relative to the landscape's folder
     * @throws CoreException when they cannot be read
     */
    public void reload(Collection<String> paths) throws CoreException {
        cancelPendingEdits();
        try {
            boolean unsaved = isDirty();
            Set<String> again = new java.util.TreeSet<>(paths);
            again.addAll(model.changedOnDisk());
            model.refresh(again);
            // What was read again is no change that a listener could follow: the old elements are gone.
            collector.drain();
            unsavedBefore = unsaved && !model.touched().isEmpty();
            commandStack.flush();
            listeners.forEach(listener -> listener.reloaded(this, again));
            commandStackChanged();
        } catch (IOException e) {
            throw new CoreException(error("The files of " + name() + " cannot be read: " + e.getMessage(), e));
        }
    }

    /**
     * Finds an element.
     *
     * @param id its id
     * @return the element; empty where there is none
     */
    public Optional<Identified> find(String id) {
        return model.find(id);
    }

    /**
     * Finds the file of an element.
     *
     * @param element the element
     * @return the file in the workspace, which may not be saved yet; empty where the element is in none
     */
    public Optional<IFile> fileOf(EObject element) {
        return model.pathOf(element).map(this::file);
    }

    /**
     * Returns a file of the landscape.
     *
     * @param path its path, relative to the landscape's folder
     * @return the file, which may not exist
     */
    public IFile file(String path) {
        return container.getFile(org.eclipse.core.runtime.IPath.fromPortableString(path));
    }

    /**
     * Says which file of the landscape a file is.
     *
     * @param file a file in the workspace
     * @return its path, relative to the landscape's folder; empty where it is no model file of it
     */
    public Optional<String> pathOf(IFile file) {
        boolean inside = container.getFullPath().isPrefixOf(file.getFullPath());
        return inside && FileKind.of(file.getName()).isPresent()
                ? Optional.of(file.getFullPath().makeRelativeTo(container.getFullPath()).toPortableString()) : Optional.empty();
    }

    /**
     * Adds a listener.
     *
     * @param listener the listener; one that is added already is not added again
     */
    public void addListener(LandscapeListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(LandscapeListener listener) {
        listeners.remove(listener);
    }

    void close() {
        listeners.forEach(listener -> listener.closed(this));
        listeners.clear();
        collector.dispose();
        commandStack.flush();
        ((org.eclipse.emf.edit.provider.IDisposable) adapterFactory).dispose();
    }

    private void commandStackChanged() {
        List<Notification> changes = new ArrayList<>(collector.drain());
        if (!changes.isEmpty()) {
            listeners.forEach(listener -> listener.changed(this, changes));
        }
        listeners.forEach(listener -> listener.commandStackChanged(this));
    }
}
