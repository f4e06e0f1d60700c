/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Pictures of the compare editor, to look at. */
@ExtendWith(CleanWorkbench.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ComparePicturesTest {
    @Test
    @Order(1)
    void light() throws Exception {
        all(false);
    }

    @Test
    @Order(2)
    void dark() throws Exception {
        all(true);
    }

    private void all(boolean dark) throws Exception {
        CompareUser user = new CompareUser(ExampleProject.havenbank()).edits();
        Themes.in(dark, () -> {
            user.comparesUnsaved();
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().setMaximized(true);
            CompareUser.page().toggleZoom(CompareUser.page().getReference(user.editor));
            EventLoop.flush();
            user.input.session().select(user.step(0, 0).getId());
            take(user, "compare-journey");
            user.input.session().select(user.step(0, 1).getId());
            take(user, "compare-new-step");
            user.input.session().select(user.landscape.model().landscape().orElseThrow().getId());
            take(user, "compare-catalogue");
            user.input.session().select(user.journey.getId());
            user.input.elements().maps().after().canvas().fit();
            take(user, "compare-fit");
        });
    }

    private static void take(CompareUser user, String name) {
        EventLoop.flush();
        Screenshots.take(user.editor.getSite().getShell(), name);
    }
}
