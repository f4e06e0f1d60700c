/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.editors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.ide.IGotoMarker;
import org.klantreis.model.Document;
import org.klantreis.ui.commands.StackAction;
import org.klantreis.ui.navigation.ElementView;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.validation.FindingMarker;

/**
 * What all editors of landscape files share: they show one file of an {@link OpenLandscape}, with its command stack, dirty
 * state, Save, Undo and Redo, follow its changes, and close with it. Subclasses add the pages and react to
 * {@link #modelChanged} and {@link #modelReloaded}.
 */
public abstract class LandscapeEditor extends FormEditor implements ISaveablesSource, ElementView {
    /** The context in which the keys for elements work. */
    private static final String CONTEXT = "org.klantreis.ui.elements";

    private OpenLandscape landscape;
    private IFile file;
    private String path;
    private Runnable updateUndo = () -> { };

    private final LandscapeListener follower = new LandscapeListener() {
        @Override
        public void changed(OpenLandscape source, List<Notification> changes) {
            boolean filesChanged = changes.stream().anyMatch(change -> change.getNotifier() instanceof Resource);
            if (filesChanged && document().isEmpty()) {
                close(false); // the file was deleted or renamed; the landscape keeps the changes
            } else {
                modelChanged(changes);
            }
        }

        @Override
        public void commandStackChanged(OpenLandscape source) {
            updateUndo.run();
            firePropertyChange(PROP_DIRTY);
        }

        @Override
        public void reloaded(OpenLandscape source, Collection<String> paths) {
            if (document().isEmpty() && !file.exists()) {
                close(false);
            } else {
                modelReloaded(paths);
            }
        }

        @Override
        public void closed(OpenLandscape source) {
            close(false);
        }
    };

    private final IPartListener2 activation = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == LandscapeEditor.this) {
                installUndo();
            }
        }
    };

    private void installUndo() {
        updateUndo = StackAction.install(getEditorSite().getActionBars(), () -> Optional.of(landscape));
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        if (!(input instanceof IFileEditorInput fileInput)) {
            throw new PartInitException(NLS.bind(Messages.LandscapeEditor_noFile, input.getName()));
        }
        file = fileInput.getFile();
        landscape = Landscapes.containerOf(file).map(container -> {
            try {
                return Landscapes.get().open(container);
            } catch (CoreException e) {
                return null;
            }
        }).orElseThrow(() -> new PartInitException(NLS.bind(Messages.LandscapeEditor_noLandscape, file.getFullPath())));
        path = landscape.pathOf(file)
                .orElseThrow(() -> new PartInitException(NLS.bind(Messages.LandscapeEditor_noLandscape, file.getFullPath())));
        setPartName(partName());
        landscape.addListener(follower);
        site.getService(IContextService.class).activateContext(CONTEXT);
        installUndo();
        // Editors of one kind share their action bars, so that each takes Undo and Redo when it becomes the active one.
        site.getPage().addPartListener(activation);
    }

    /** Returns the landscape of which this shows a file. */
    public final OpenLandscape landscape() {
        return landscape;
    }

    /** Returns the file that this shows. */
    public final IFile file() {
        return file;
    }

    /** Returns the file's path, relative to the landscape's folder. */
    public final String path() {
        return path;
    }

    /** Returns the root element of the file; empty where it cannot be read. Another object after {@link #modelReloaded}. */
    public final Optional<Document> document() {
        return Optional.ofNullable(landscape.model().documentsByPath().get(path));
    }

    /** Returns why the file cannot be changed; empty where it can. */
    public final Optional<String> readOnlyReason() {
        return landscape.model().readOnlyReason(path);
    }

    /** Returns the editor's title: the name of the root element, or the file's. */
    protected String partName() {
        return document().map(Document::getName).filter(name -> !name.isBlank()).orElse(file.getName());
    }

    /**
     * Elements of the landscape changed, in this file or another.
     *
     * @param changes what EMF says of it, in order
     */
    protected abstract void modelChanged(List<Notification> changes);

    /**
     * Files were read again: all elements in them are other objects now.
     *
     * @param paths the files
     */
    protected abstract void modelReloaded(Collection<String> paths);

    @Override
    public boolean isDirty() {
        return landscape != null && landscape.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        try {
            landscape.save(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true);
            ErrorDialog.openError(getSite().getShell(), Messages.LandscapeEditor_notSaved, null,
                    new Status(IStatus.ERROR, LandscapeEditor.class, e.getStatus().getMessage()));
        }
    }

    @Override
    public void doSaveAs() {
        // A landscape's files refer to each other, so that one alone cannot be saved elsewhere; the explorer copies journeys.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public Saveable[] getSaveables() {
        return landscape == null ? new Saveable[0] : new Saveable[] {landscape.saveable()};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == OpenLandscape.class) {
            return type.cast(landscape);
        }
        if (type == IGotoMarker.class) {
            return type.cast((IGotoMarker) this::gotoMarker);
        }
        return type == ElementView.class ? type.cast(this) : super.getAdapter(type);
    }

    /** Shows the element that a marker of the Problems view is about. */
    private void gotoMarker(IMarker marker) {
        FindingMarker.element(landscape, marker).ifPresent(element -> reveal(element, FindingMarker.feature(element, marker)));
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(activation);
        if (landscape != null) {
            landscape.removeListener(follower);
        }
        super.dispose();
    }
}
