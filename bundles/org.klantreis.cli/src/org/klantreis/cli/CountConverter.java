/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many of something: a whole number, 0 or more. */
final class CountConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        try {
            return Integer.parseUnsignedInt(text.trim()) < 0 ? Integer.MAX_VALUE : Integer.parseUnsignedInt(text.trim());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("a whole number, 0 or more, not «" + text + "»");
        }
    }
}
