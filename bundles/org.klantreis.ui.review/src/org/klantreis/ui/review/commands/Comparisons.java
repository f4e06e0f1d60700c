/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.review.compare.OpenCompare;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.review.selection.Target;

/** Opens the compare editor on a revision and the working tree. */
final class Comparisons {
    private Comparisons() {
    }

    static void open(ExecutionEvent event, Target target, String revision) {
        IContainer landscape = target.landscape();
        CompareSide now = Landscapes.get().find(landscape).map(CompareSide::workingTree).orElseGet(() -> CompareSide.disk(landscape));
        Optional<String> element = target.element().map(Identified::getId);
        new OpenCompare(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).show(CompareSide.revision(landscape, revision), now, element);
    }
}
