/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import org.klantreis.report.render.PictureOptions;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how much larger a picture is to be than on a plain screen. */
final class ScaleConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        try {
            double scale = Double.parseDouble(text.trim());
            if (scale >= PictureOptions.SMALLEST_SCALE && scale <= PictureOptions.LARGEST_SCALE) {
                return scale;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException(expected(text));
        }
        throw new TypeConversionException(expected(text));
    }

    private static String expected(String text) {
        return "a number from " + PictureOptions.SMALLEST_SCALE + " to " + (int) PictureOptions.LARGEST_SCALE + ", not «" + text
                + "»";
    }
}
