/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of this bundle. */
public final class MethodIcons {
    private MethodIcons() {
    }

    /**
     * Finds an icon.
     *
     * @param name its file's name in {@code icons/}, without ending
     * @return the icon
     */
    public static ImageDescriptor of(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui.method", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
