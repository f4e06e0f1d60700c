/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Takes pictures of what a user sees, into {@code target/screenshots} of the test bundle. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");
    /** A few frames, in milliseconds. */
    private static final int FRAMES = 150;

    private Screenshots() {
    }

    /**
     * Takes a picture of a window as it is on the screen.
     *
     * @param shell the window; it comes to the front
     * @param name the picture's name, without an ending; {@code -dark} is added in a dark theme
     * @return the picture's file
     */
    public static Path take(Shell shell, String name) {
        shell.forceActive();
        settle(shell);
        Rectangle bounds = shell.getBounds();
        return take(bounds, name);
    }

    /**
     * Takes a picture of a control as it is on the screen.
     *
     * @param control the control; its window comes to the front
     * @param name the picture's name, without an ending
     * @return the picture's file
     */
    public static Path take(Control control, String name) {
        control.getShell().forceActive();
        settle(control);
        Point size = control.getSize();
        Point place = control.toDisplay(0, 0);
        return take(new Rectangle(place.x, place.y, size.x, size.y), name);
    }

    /** What is on the screen follows by a frame or two, and a change of the theme by an event of its own. */
    private static void settle(Control control) {
        control.redraw();
        control.update();
        boolean[] painted = new boolean[1];
        Display.getCurrent().timerExec(FRAMES, () -> painted[0] = true);
        EventLoop.until("the window is painted", () -> painted[0]);
    }

    private static Path take(Rectangle bounds, String name) {
        Display display = Display.getCurrent();
        GC gc = new GC(display);
        Image image = new Image(display, Math.max(1, bounds.width), Math.max(1, bounds.height));
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + (Themes.isDark() ? "-dark" : "") + ".png");
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + name + " cannot be written", e);
        } finally {
            image.dispose();
            gc.dispose();
        }
    }
}
