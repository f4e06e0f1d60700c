/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.klantreis.method.progress.MethodStep;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a step of the method: its number, or its name. */
final class MethodStepConverter implements ITypeConverter<MethodStep> {
    @Override
    public MethodStep convert(String value) {
        String wanted = value.strip();
        return Arrays.stream(MethodStep.values())
                .filter(step -> wanted.equals(Integer.toString(step.number())) || wanted.equalsIgnoreCase(step.name()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("a number from 1 to 11, or one of "
                        + Arrays.stream(MethodStep.values()).map(step -> step.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")) + ", not «" + value + "»"));
    }
}
