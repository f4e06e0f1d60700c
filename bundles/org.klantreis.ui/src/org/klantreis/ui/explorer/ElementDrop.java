/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.eclipse.ui.navigator.INavigatorContentExtension;
import org.klantreis.model.Document;
import org.klantreis.ui.elements.MoveElements;
import org.klantreis.ui.elements.PasteElements;
import org.klantreis.ui.elements.Placement;
import org.klantreis.ui.elements.ReadOnly;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Drops elements on others: before, after or in them. Within a landscape they move, with Ctrl or to another they are copied. */
public final class ElementDrop extends CommonDropAdapterAssistant {
    @Override
    public boolean isSupportedType(TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type);
    }

    @Override
    public IStatus validateDrop(Object target, int operation, TransferData type) {
        List<EObject> dragged = dragged();
        if (dragged.isEmpty() || !LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
            return Status.CANCEL_STATUS;
        }
        int location = getCommonDropAdapter() == null ? ViewerDropAdapter.LOCATION_ON : getCommonDropAdapter().getCurrentLocation();
        return isPossible(target, location, dragged, operation) ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    static boolean isPossible(Object target, int location, List<EObject> dragged, int operation) {
        Optional<OpenLandscape> landscape = Picked.of(new StructuredSelection(target)).target();
        if (landscape.isEmpty() || target instanceof EObject element && ReadOnly.reason(landscape.get(), element).isPresent()) {
            return false;
        }
        if (copies(landscape.get(), dragged, operation)) {
            return dragged.stream().allMatch(element -> element instanceof Document
                    || place(target, location, element.eClass()).isPresent());
        }
        return dragged.stream().allMatch(element -> place(target, location, element.eClass())
                .filter(place -> MoveElements.isPossible(List.of(element), place)).isPresent());
    }

    private static boolean copies(OpenLandscape landscape, List<EObject> dragged, int operation) {
        return operation == DND.DROP_COPY || dragged.stream().anyMatch(element ->
                Landscapes.get().of(element).orElse(null) != landscape);
    }

    private static Optional<Placement> place(Object target, int location, EClass type) {
        if (target instanceof EObject element && location != ViewerDropAdapter.LOCATION_ON) {
            Optional<Placement> beside = Placement.beside(element, type, location == ViewerDropAdapter.LOCATION_AFTER);
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Picked.of(new StructuredSelection(target)).places().apply(type);
    }

    @Override
    public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
        INavigatorContentExtension extension = getContentService().getContentExtensionById("org.klantreis.ui.explorer.content");
        TreeViewer viewer = extension.getContentProvider() instanceof LandscapeContent content ? content.viewer() : null;
        return drop(target, adapter.getCurrentLocation(), dragged(), adapter.getCurrentOperation(), viewer);
    }

    IStatus drop(Object target, int location, List<EObject> dragged, int operation, TreeViewer viewer) {
        OpenLandscape landscape = Picked.of(new StructuredSelection(target)).target().orElse(null);
        if (landscape == null || !isPossible(target, location, dragged, operation)) {
            return Status.CANCEL_STATUS;
        }
        if (copies(landscape, dragged, operation)) {
            PasteElements.plan(landscape, dragged, type -> place(target, location, type)).ifPresent(paste ->
                    new ElementEditing(viewer, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage())
                            .finish(landscape, paste));
        } else {
            Placement place = place(target, location, dragged.get(0).eClass()).orElseThrow();
            landscape.execute(MoveElements.command(landscape, dragged, place));
            if (viewer != null) {
                viewer.setSelection(new StructuredSelection(dragged), true);
            }
        }
        return Status.OK_STATUS;
    }

    private static List<EObject> dragged() {
        List<EObject> elements = new ArrayList<>();
        if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
            for (Object node : selection) {
                if (!(node instanceof EObject element)) {
                    return List.of();
                }
                elements.add(element);
            }
        }
        return elements;
    }
}
