/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A parameter of a query.
 *
 * @param name its name, without the dollar sign
 * @param type {@code text}, {@code integer}, {@code number}, {@code boolean} or {@code date}
 * @param defaultValue its value where none is given, as text
 * @param description what it is for
 */
public record Parameter(String name, String type, String defaultValue, String description) {
    /**
     * Reads a value.
     *
     * @param text as a user wrote it
     * @return the value as the query takes it; null for a date that is left empty
     * @throws IllegalArgumentException when the text is no such value; the message says which is expected
     */
    public Object parse(String text) {
        try {
            return switch (type) {
                case "integer" -> Long.parseLong(text.trim());
                case "number" -> parseNumber(text.trim());
                case "date" -> text.isBlank() ? null : LocalDate.parse(text.trim());
                case "boolean" -> parseBoolean(text.trim());
                default -> text;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("The parameter «" + name + "» takes " + expected() + ", not «" + text + "».", e);
        }
    }

    private static double parseNumber(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private Object parseBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException("The parameter «" + name + "» takes true or false, not «" + text + "».");
        };
    }

    private String expected() {
        return switch (type) {
            case "integer" -> "a whole number";
            case "number" -> "a number such as 0.5";
            case "date" -> "a date such as 2026-11-23";
            default -> "a " + type;
        };
    }
}
