/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import java.nio.file.Path;
import java.util.List;

import org.klantreis.report.scene.Scene;

/**
 * A picture that was made.
 *
 * @param file where it is; null where it went elsewhere
 * @param format its format
 * @param scene what is on it
 * @param warnings sentences about what is not as it should be; none where all is
 */
public record Rendered(Path file, PictureFormat format, Scene scene, List<String> warnings) {
    /** Keeps the warnings as they are now. */
    public Rendered {
        warnings = List.copyOf(warnings);
    }
}
