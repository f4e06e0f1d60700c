/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.perspective;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

/**
 * The perspective «Journeys»: the landscape at the left, the journey in the middle, its outline at the right, and below it what
 * belongs to the selection and what the landscape as a whole says.
 */
public final class JourneysPerspective implements IPerspectiveFactory {
    /** The perspective's id. */
    public static final String ID = "org.klantreis.ui.perspective";

    private static final String EXPLORER = "org.klantreis.ui.explorer";
    private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
    private static final List<String> ANALYSES = List.of("org.klantreis.ui.knowledge.handoffs",
            "org.klantreis.ui.knowledge.overlaps", "org.klantreis.ui.knowledge.network", "org.klantreis.ui.knowledge.query",
            "org.klantreis.ui.evidence.view");

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.19f, editors);
        addExisting(left, EXPLORER, IPageLayout.ID_PROJECT_EXPLORER);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.79f, editors);
        right.addView(IPageLayout.ID_OUTLINE);
        // All of these are wide: forms, lists, heat maps and networks.
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.60f, editors);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        ANALYSES.stream().filter(JourneysPerspective::exists).forEach(below::addView);
        below.addPlaceholder("org.klantreis.ui.evidence.*");
        below.addPlaceholder(SEARCH);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder("org.eclipse.ui.console.ConsoleView");
    }

    /** Another feature brings the view, or it is left out of an installation. */
    private static void addExisting(IFolderLayout folder, String view, String otherwise) {
        folder.addView(exists(view) ? view : otherwise);
    }

    private static boolean exists(String view) {
        return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
    }
}
