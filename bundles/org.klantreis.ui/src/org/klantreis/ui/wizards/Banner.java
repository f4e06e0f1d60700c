/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The picture at the right of the wizards' headers. */
public final class Banner {
    private Banner() {
    }

    /** Returns the picture. */
    public static ImageDescriptor image() {
        return ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui", "icons/klantreis48.png").orElse(null);
    }
}
