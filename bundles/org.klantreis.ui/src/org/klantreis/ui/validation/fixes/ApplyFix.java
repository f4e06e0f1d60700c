/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Applies a fix to a landscape as one command that can be undone. A landscape without other changes is saved, so that the marker
 * goes; one with unsaved changes keeps this one beside them, since saving them is the user's decision.
 */
final class ApplyFix {
    private final OpenLandscape landscape;
    private final Fix fix;
    private final List<Place> places;

    ApplyFix(OpenLandscape landscape, Fix fix, List<Place> places) {
        this.landscape = landscape;
        this.fix = fix;
        this.places = places;
    }

    void run() {
        Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
        TreeSet<String> refused = new TreeSet<>();
        places.stream().map(place -> landscape.model().pathOf(place.element()).flatMap(landscape.model()::readOnlyReason))
                .flatMap(Optional::stream).forEach(refused::add);
        if (!refused.isEmpty()) {
            error(shell, String.join("\n", refused));
            return;
        }
        boolean clean = !landscape.isDirty();
        boolean changed = fix.prepare(landscape, places, shell).filter(this::execute).isPresent();
        if (changed && clean) {
            try {
                landscape.save(null);
            } catch (CoreException e) {
                error(shell, NLS.bind(Messages.ApplyFix_notSaved, e.getStatus().getMessage()));
            }
        }
    }

    private boolean execute(Fix.Change change) {
        CompoundCommand all = new CompoundCommand(fix.label().replace("…", ""));
        for (Place place : places) {
            all.append(change.at(landscape.editingDomain(), place));
        }
        return landscape.execute(all);
    }

    private void error(Shell shell, String message) {
        ErrorDialog.openError(shell, Messages.ApplyFix_title, null, new Status(IStatus.ERROR, ApplyFix.class, message));
    }
}
