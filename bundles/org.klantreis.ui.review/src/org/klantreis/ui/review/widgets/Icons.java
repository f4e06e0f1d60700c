/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.widgets;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The icons of reviews, as long as a control lives. */
public final class Icons {
    private final LocalResourceManager images;

    /**
     * Begins.
     *
     * @param control when it is disposed, so are the images
     */
    public Icons(Control control) {
        images = new LocalResourceManager(JFaceResources.getResources(), control);
    }

    /**
     * Finds an icon of this bundle.
     *
     * @param name the file's name without its ending
     * @return the icon
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui.review", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Returns an icon of this bundle. */
    public Image get(String name) {
        return images.get(descriptor(name));
    }

    /** Returns any icon. */
    public Image get(ImageDescriptor descriptor) {
        return images.get(descriptor);
    }
}
