/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.util.function.Supplier;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Role;

/** Letters that are read from the end of a table, and the colours of the map for what is around it. */
final class Look {
    /** What the workbench's theme engine leaves alone: the colours here are the map's, which follow the theme themselves. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int BYTE = 255;

    private final LocalResourceManager resources;
    private final Supplier<Palette> palette;

    Look(Composite owner, Supplier<Palette> palette) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.palette = palette;
    }

    /** Returns the dialogs' font, larger by a factor. */
    Font font(double factor, boolean bold) {
        FontDescriptor plain = FontDescriptor.createFrom(JFaceResources.getDialogFont());
        int height = (int) Math.round(plain.getFontData()[0].getHeight() * factor);
        FontDescriptor large = plain.setHeight(height);
        return resources.create(bold ? large.setStyle(SWT.BOLD) : large);
    }

    /** Colours a control and what is in it. */
    void apply(Control control, Role text) {
        control.setData(UNSTYLED, Boolean.TRUE);
        control.setBackground(colour(Role.PANEL));
        control.setForeground(colour(text));
    }

    Color colour(Role role) {
        int rgb = palette.get().rgb(Ink.of(role));
        return new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    }
}
