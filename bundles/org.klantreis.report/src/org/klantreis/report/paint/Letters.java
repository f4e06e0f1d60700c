/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

/** How the texts of an SVG keep their looks on other machines. */
public enum Letters {
    /** The font is put into the file: right in every browser, and the texts can be searched. */
    EMBEDDED,
    /** Texts are drawn as shapes: right in every program, also in those for slides and drawings; a larger file. */
    OUTLINES,
    /** The font is only named: a small file, right where the font is installed. */
    INSTALLED
}
