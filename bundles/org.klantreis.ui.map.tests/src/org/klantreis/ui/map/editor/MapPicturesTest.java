/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.report.scene.Part;
import org.klantreis.ui.forms.ElementsPage;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

/** Pictures of the editor, to look at. */
@ExtendWith(CleanWorkbench.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MapPicturesTest {
    private ExampleProject example;

    /** First all in the light theme: widgets that were dark once keep some of it, which no user of one theme sees. */
    @Test
    @Order(1)
    void light() {
        Themes.in(false, this::all);
    }

    @Test
    @Order(2)
    void dark() {
        Themes.in(true, this::all);
    }

    private void all() {
        try {
            for (Body body : List.<Body>of(this::journeys, this::blueprint, this::editingInPlace, this::choosingATouchpoint,
                    this::selectionAndFindAndDrag, this::comparing, this::outlineAndProperties, this::details)) {
                body.run();
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Body {
        void run() throws Exception;
    }

    private ExampleProject example() throws Exception {
        if (example == null) {
            example = ExampleProject.havenbank();
        }
        return example;
    }

    private void journeys() throws Exception {
        for (String journey : new String[] {"Report damage", "Move house", "Retire", "Report a death"}) {
            MapUser user = MapUser.opens(example(), example().journey(journey));
            take("map-" + journey.toLowerCase().replace(' ', '-'), user, used -> used.canvas().zoomTo(1, null));
            take("fit-" + journey.toLowerCase().replace(' ', '-'), user, used -> used.canvas().fit());
        }
    }

    private void blueprint() throws Exception {
        MapUser user = MapUser.opens(example(), example().journey("Report damage"));
        user.editor.getSite().getPage().toggleZoom(user.editor.getSite().getPage().getReference(user.editor));
        take("map-blueprint", user, used -> used.canvas().scrollTo(700, 10_000));
        user.editor.getSite().getPage().toggleZoom(user.editor.getSite().getPage().getReference(user.editor));
    }

    private void editingInPlace() throws Exception {
        MapUser user = MapUser.opens(example(), example().journey("Report damage"));
        take("map-in-place", user, used -> {
            used.click(used.step(0, 1), Part.DOES).press(SWT.F2);
            EventLoop.until("there is a field", () -> used.editor.map().editing().field().isPresent());
        });
        user.editor.map().editing().cancel();
    }

    private void choosingATouchpoint() throws Exception {
        MapUser user = MapUser.opens(example(), example().journey("Report damage"));
        user.click(user.step(0, 1), Part.TOUCHPOINT).press(SWT.F2);
        EventLoop.until("the popup is open", () -> Display.getCurrent().getActiveShell() != null
                && Display.getCurrent().getActiveShell() != shell());
        Shell popup = Display.getCurrent().getActiveShell();
        Screenshots.take(popup, "map-choose");
        popup.close();
    }

    private void selectionAndFindAndDrag() throws Exception {
        MapUser user = MapUser.opens(example(), example().journey("Report damage"));
        take("map-selected", user, used -> used.click(used.step(0, 1), Part.STEP).press(SWT.ARROW_RIGHT, SWT.SHIFT));
        take("map-find", user, used -> used.press('f', SWT.CTRL).type("roof"));
        user.editor.map().findBar().close();
        take("map-drag", user, used -> {
            used.click(used.step(0, 0), Part.STEP);
            Point from = used.centre(used.spot(used.step(0, 0), Part.STEP));
            used.drag(from, new Point(from.x + 330, from.y));
        });
        user.press(SWT.ESC);
        take("map-insert-hover", user, used -> {
            Point at = used.centre(used.spot(used.step(0, 0), Part.STEP));
            at.x += (int) (used.canvas().scene().columnOf(used.step(0, 0).getId()).orElseThrow().width() / 2);
            used.hover(at);
        });
    }

    private void comparing() throws Exception {
        MapUser user = MapUser.opens(example(), example().journey("Report damage in one conversation"));
        take("map-compare", user, used -> used.editor.map().overlays().choose(used.editor.map().overlays().candidates().get(0)));
        take("fit-compare", user, used -> used.canvas().fit());
    }

    private void outlineAndProperties() throws Exception {
        MapUser user = MapUser.opens(example(), example().journey("Report damage"));
        IWorkbenchPage page = user.editor.getSite().getPage();
        take("map-outline", user, used -> {
            try {
                page.showView(IPageLayout.ID_OUTLINE);
                page.showView(IPageLayout.ID_PROP_SHEET);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
            page.activate(used.editor);
            used.click(used.step(1, 0), Part.STEP);
        });
    }

    private void details() throws Exception {
        MapUser user = MapUser.opens(example(), example().journey("Report damage"));
        user.click(user.step(1, 0), Part.STEP);
        user.editor.setActivePage(ElementsPage.ID);
        EventLoop.flush();
        assertThat(user.editor.getActivePage()).isEqualTo(1);
        Screenshots.take(shell(), "map-details");
    }

    private static void take(String name, MapUser user, Consumer<MapUser> use) {
        use.accept(user);
        Screenshots.take(shell(), name);
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }
}
