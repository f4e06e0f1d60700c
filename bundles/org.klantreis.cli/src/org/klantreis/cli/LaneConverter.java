/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

import org.klantreis.report.scene.Lane;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a lane, in whatever case. */
final class LaneConverter implements ITypeConverter<Lane> {
    @Override
    public Lane convert(String text) {
        return Arrays.stream(Lane.values()).filter(lane -> lane.name().equalsIgnoreCase(text.trim())).findFirst()
                .orElseThrow(() -> new TypeConversionException("one or several of " + names() + ", separated by commas, not «"
                        + text + "»"));
    }

    /** The lanes that can be chosen; the others are always there. */
    private static String names() {
        return String.join(", ", new Names());
    }

    /** The names, for the help and for completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Lane.values()).filter(lane -> !lane.isHeader()).map(lane -> lane.name().toLowerCase(Locale.ROOT))
                    .iterator();
        }
    }
}
