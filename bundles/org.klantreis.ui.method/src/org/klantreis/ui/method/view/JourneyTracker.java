/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.klantreis.model.Journey;
import org.klantreis.ui.editors.LandscapeEditor;
import org.klantreis.ui.navigation.LandscapeTracker;
import org.klantreis.ui.project.Landscapes;

/**
 * Finds the landscape and the journey that the user works on: those of the selection or of the active editor. What is selected
 * in the view itself does not count, since the view would run away from the hand that clicks in it.
 */
final class JourneyTracker implements ISelectionListener, IPartListener2 {
    private final IWorkbenchPart part;
    private final LandscapeTracker landscapes;
    private final Consumer<IContainer> landscapeChanged;
    private final Runnable journeyChanged;
    private String journey = "";

    JourneyTracker(IWorkbenchPart part, Consumer<IContainer> landscapeChanged, Runnable journeyChanged) {
        this.part = part;
        this.landscapeChanged = landscapeChanged;
        this.journeyChanged = journeyChanged;
        landscapes = new LandscapeTracker(part.getSite().getPage(), this::landscapeChanged);
        part.getSite().getPage().addPostSelectionListener(this);
        part.getSite().getPage().addPartListener(this);
    }

    /** Looks for the first time. */
    void start() {
        landscapes.follow();
        of(part.getSite().getPage().getActiveEditor())
                .or(() -> of(part.getSite().getPage().getSelection())).ifPresent(this::become);
    }

    /** Returns the landscape's folder; null where there is none. */
    IContainer container() {
        return landscapes.current();
    }

    /** Returns the id of the journey; empty where there is none. */
    String journey() {
        return journey;
    }

    boolean isPinned() {
        return landscapes.isPinned();
    }

    void pin(boolean keep) {
        landscapes.pin(keep);
        if (!keep) {
            start();
        }
    }

    /** Keeps to a journey until the user works on another. */
    void choose(String id) {
        become(id);
    }

    private void landscapeChanged(IContainer container) {
        journey = "";
        landscapeChanged.accept(container);
    }

    private void become(String id) {
        if (!journey.equals(id)) {
            journey = id;
            journeyChanged.run();
        }
    }

    private Optional<String> of(IWorkbenchPart editor) {
        return editor instanceof LandscapeEditor shown && shown.landscape().container().equals(container())
                && shown.document().orElse(null) instanceof Journey found ? Optional.of(found.getId()) : Optional.empty();
    }

    private Optional<String> of(ISelection selection) {
        if (!(selection instanceof IStructuredSelection elements) || elements.isEmpty()) {
            return Optional.empty();
        }
        EObject element = Adapters.adapt(elements.getFirstElement(), EObject.class);
        if (element != null) {
            boolean ours = Landscapes.get().of(element).filter(open -> open.container().equals(container())).isPresent();
            return ours && EcoreUtil.getRootContainer(element) instanceof Journey found ? Optional.of(found.getId())
                    : Optional.empty();
        }
        IFile file = Adapters.adapt(elements.getFirstElement(), IFile.class);
        return file == null ? Optional.empty() : of(file);
    }

    /** A landscape is not opened for this: the view does that when it is in sight. */
    private Optional<String> of(IFile file) {
        return Landscapes.get().all().stream().filter(open -> open.container().equals(container()))
                .flatMap(open -> open.pathOf(file).map(path -> open.model().documentsByPath().get(path)).stream())
                .filter(Journey.class::isInstance).map(document -> ((Journey) document).getId()).findFirst();
    }

    @Override
    public void selectionChanged(IWorkbenchPart source, ISelection selection) {
        if (source != part && !isPinned()) {
            of(selection).ifPresent(this::become);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (!isPinned()) {
            of(reference.getPart(false)).ifPresent(this::become);
        }
    }

    void dispose() {
        landscapes.dispose();
        part.getSite().getPage().removePostSelectionListener(this);
        part.getSite().getPage().removePartListener(this);
    }
}
