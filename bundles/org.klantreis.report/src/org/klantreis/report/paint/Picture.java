/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.util.Locale;

import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.text.Typeface;

/**
 * A map that is to be painted.
 *
 * @param scene what is on it, measured with the same typeface
 * @param title what to call it: the title of the document
 * @param language the language of its texts
 * @param palette its colours
 * @param typeface its letters
 */
public record Picture(Scene scene, String title, Locale language, Palette palette, Typeface typeface) {
}
