/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import java.util.Locale;
import java.util.function.Function;

import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextMeasurer;

/**
 * What a picture is to show, before anybody knows in which letters. Every kind of picture gives one: a map, a service blueprint,
 * a
 * network of handoffs, a sheet.
 *
 * @param title what the picture is called
 * @param language the language of its own words
 * @param layout lays it out for letters; equal letters give an equal scene
 */
public record Drawing(String title, Locale language, Function<TextMeasurer, Scene> layout) {
    /** Returns the scene for letters. */
    public Scene scene(TextMeasurer letters) {
        return layout.apply(letters);
    }
}
