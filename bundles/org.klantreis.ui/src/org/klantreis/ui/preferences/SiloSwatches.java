/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Shows silos by name, with a field of their colour. */
final class SiloSwatches extends ColumnLabelProvider {
    private static final int SIZE = 14;

    private final LocalResourceManager images;
    private final Function<Silo, RGB> colours;

    SiloSwatches(Control owner, Function<Silo, RGB> colours) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.colours = colours;
    }

    @Override
    public String getText(Object element) {
        return ((Silo) element).name();
    }

    @Override
    public Image getImage(Object element) {
        return images.create(new Swatch(colours.apply((Silo) element)));
    }

    /** A field of one colour, at any zoom. */
    private static final class Swatch extends ImageDescriptor {
        private final RGB rgb;

        Swatch(RGB rgb) {
            this.rgb = rgb;
        }

        @Override
        public ImageData getImageData(int zoom) {
            int size = Math.max(1, SIZE * zoom / 100);
            return new ImageData(size, size, 1, new PaletteData(rgb)); // all pixels have the index 0
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Swatch swatch && rgb.equals(swatch.rgb);
        }

        @Override
        public int hashCode() {
            return rgb.hashCode();
        }
    }
}
