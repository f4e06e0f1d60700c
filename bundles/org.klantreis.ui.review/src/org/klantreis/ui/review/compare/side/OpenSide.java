/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.side;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Document;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/**
 * An open landscape, or one file of it, with what is not saved yet. It is copied on the user interface's thread, which takes
 * about a
 * millisecond a thousand elements, so that it can be compared in the background while the user goes on.
 *
 * @param open the landscape
 * @param path the file; null for all
 */
record OpenSide(OpenLandscape open, String path) implements CompareSide {
    @Override
    public String label() {
        return Messages.OpenSide_label;
    }

    @Override
    public SideModel load(IProgressMonitor monitor) throws CoreException {
        SideModel[] copy = new SideModel[1];
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> {
            if (Landscapes.get().all().contains(open)) {
                copy[0] = copy();
            }
        });
        if (copy[0] == null) {
            throw new CoreException(Status.error(NLS.bind(Messages.OpenSide_closed, open.name())));
        }
        return path == null ? copy[0] : copy[0].only(path);
    }

    private SideModel copy() {
        Map<String, Document> documents = open.model().documentsByPath();
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copier.copyAll(documents.values());
        copier.copyReferences();
        Map<String, Document> copies = new LinkedHashMap<>();
        documents.forEach((file, document) -> copies.put(file, (Document) copier.get((EObject) document)));
        SideModel asRead = SideModel.of(open.model());
        return new SideModel(ModelState.of(copies), List.copyOf(copies.values()), asRead.unreadable());
    }

    @Override
    public Optional<OpenLandscape> landscape() {
        return Optional.of(open);
    }

    @Override
    public Optional<IContainer> container() {
        return Optional.of(open.container());
    }
}
