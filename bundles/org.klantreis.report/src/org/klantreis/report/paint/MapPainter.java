/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.io.IOException;
import java.io.OutputStream;

/** Paints a map in one format. The same map gives the same bytes each time, on every machine. It needs no screen. */
public interface MapPainter {
    /**
     * Paints a map.
     *
     * @param picture the map
     * @param out where the file's bytes go; not closed
     * @throws IOException when they cannot be written, or in a sentence for the user when the map cannot be painted this way
     */
    void paint(Picture picture, OutputStream out) throws IOException;
}
