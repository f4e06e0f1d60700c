/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.picture;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.report.render.Drawing;
import org.klantreis.ui.map.canvas.MapCanvas;
import org.klantreis.ui.map.canvas.ZoomLevels;
import org.klantreis.ui.map.theme.MapLetters;
import org.klantreis.ui.map.viewer.MapViewer;
import org.klantreis.ui.method.view.MethodIcons;

/**
 * A drawing in a view: zoomed, scrolled, walked through with the arrow keys, and exported and printed as it is. The same drawing
 * is painted here and in files.
 */
public final class PicturePane {
    private final MapViewer viewer;
    private Drawing drawing;

    /**
     * Makes it, without a drawing.
     *
     * @param parent where
     * @param name what it shows, for those who cannot see it
     */
    public PicturePane(Composite parent, String name) {
        viewer = new MapViewer(parent);
        viewer.setName(name);
    }

    /**
     * Shows a drawing. Zoom, place and selection stay.
     *
     * @param shown the drawing
     */
    public void show(Drawing shown) {
        show(shown, shown);
    }

    /**
     * Shows a drawing that others, who do not see what stands beside it, get as another one. Zoom, place and selection stay.
     *
     * @param shown the drawing
     * @param exported what is exported and printed
     */
    public void show(Drawing shown, Drawing exported) {
        drawing = exported;
        viewer.showScene(() -> shown.scene(MapLetters.typeface()));
    }

    /**
     * Selects an element and scrolls to it.
     *
     * @param id its id; null for nothing
     * @return whether the drawing shows it
     */
    public boolean reveal(String id) {
        return viewer.reveal(id);
    }

    /** Calls a listener with the id of the element that a user selected; with null where none is selected any more. */
    public void addSelectionListener(Consumer<String> listener) {
        viewer.addSelectionListener(listener);
    }

    /** Calls a listener with the id of the element that a user double-clicked, or on which Enter was pressed. */
    public void addOpenListener(Consumer<String> listener) {
        viewer.addOpenListener(listener);
    }

    /**
     * Adds what one does with a picture to a tool bar.
     *
     * @param bar the tool bar
     */
    public void addActions(IToolBarManager bar) {
        bar.add(action(Messages.PicturePane_out, MethodIcons.of("zoom_out"),
                () -> canvas().zoomTo(ZoomLevels.out(canvas().zoom()), null)));
        bar.add(action(Messages.PicturePane_in, MethodIcons.of("zoom_in"),
                () -> canvas().zoomTo(ZoomLevels.in(canvas().zoom()), null)));
        bar.add(action(Messages.PicturePane_fit, MethodIcons.of("fit"), () -> canvas().fit()));
        bar.add(new Separator());
        bar.add(export());
        bar.add(print());
    }

    /**
     * Adds the same to a menu.
     *
     * @param menu the menu
     */
    public void addMenu(IMenuManager menu) {
        menu.add(export());
        menu.add(print());
        menu.add(new Separator());
        menu.add(action(Messages.PicturePane_whole, null, () -> canvas().zoomTo(1, null)));
        menu.add(action(Messages.PicturePane_fit, MethodIcons.of("fit"), () -> canvas().fit()));
    }

    private Action export() {
        return action(Messages.PicturePane_export, MethodIcons.of("export"), () -> {
            if (drawing != null) {
                PictureFiles.export(viewer.getShell(), drawing, MapLetters.typeface());
            }
        });
    }

    private Action print() {
        return action(Messages.PicturePane_print, PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_ETOOL_PRINT_EDIT), () -> {
                    if (drawing != null) {
                        PictureFiles.print(viewer.getShell(), drawing, MapLetters.typeface());
                    }
                });
    }

    private static Action action(String text, ImageDescriptor icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text.replace("&", "").replace("...", ""));
        action.setImageDescriptor(icon);
        return action;
    }

    /** Returns the canvas, to zoom and to scroll. */
    public MapCanvas canvas() {
        return viewer.canvas();
    }

    /** Returns the control. */
    public Control control() {
        return viewer;
    }

    /** Returns what is exported and printed; null where that is nothing. */
    public Drawing drawing() {
        return drawing;
    }
}
