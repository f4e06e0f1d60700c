/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.perspective;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * The perspective «Decide and Improve»: the landscape at the left, the journey in the middle, how far each journey is at the
 * right, and below it what comes first, the improvements, and whom the organisation owes an answer.
 */
public final class ImprovePerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "org.klantreis.ui.method.perspective";

    private static final List<String> BELOW = List.of("org.klantreis.ui.method.priorities",
            "org.klantreis.ui.method.improvements", "org.klantreis.ui.method.feedback", "org.klantreis.ui.method.audit", "org.klantreis.ui.method.blueprint",
            "org.klantreis.ui.method.personas", IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROBLEM_VIEW);
    private static final List<String> RIGHT = List.of("org.klantreis.ui.method.progress", IPageLayout.ID_OUTLINE);

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.19f, editors);
        add(left, List.of("org.klantreis.ui.explorer"));
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.68f, editors);
        add(right, RIGHT);
        // Quadrants, boards and sheets are wide.
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.50f, editors);
        add(below, BELOW);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder("org.klantreis.*");
    }

    /** An installation may leave one out. */
    private static void add(IFolderLayout folder, List<String> views) {
        views.stream().filter(view -> PlatformUI.getWorkbench().getViewRegistry().find(view) != null).forEach(folder::addView);
    }
}
