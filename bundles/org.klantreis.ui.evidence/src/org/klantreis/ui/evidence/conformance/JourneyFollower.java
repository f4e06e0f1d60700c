/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import java.util.function.Consumer;

import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.klantreis.model.Journey;
import org.klantreis.ui.editors.LandscapeEditor;

/** Says which journey the user works on: that of the editor that was used last. */
final class JourneyFollower implements IPartListener {
    private final IWorkbenchPage page;
    private final Consumer<String> listener;

    /** Makes it; {@code listener} takes the id of the journey. */
    JourneyFollower(IWorkbenchPage page, Consumer<String> listener) {
        this.page = page;
        this.listener = listener;
        page.addPartListener(this);
    }

    /** Returns the id of the journey in the active editor; empty where that is none. */
    String current() {
        return id(page.getActiveEditor());
    }

    private static String id(IWorkbenchPart part) {
        return part instanceof LandscapeEditor editor && editor.document().orElse(null) instanceof Journey journey ? journey.getId() : "";
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        String id = id(part);
        if (!id.isEmpty()) {
            listener.accept(id);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        partActivated(part);
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        // what was shown stays
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // what was shown stays
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // an active editor counts
    }

    void dispose() {
        page.removePartListener(this);
    }
}
