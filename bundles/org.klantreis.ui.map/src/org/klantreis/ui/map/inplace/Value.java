/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.inplace;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.KlantreisPackage.Literals;

/** Turns values of attributes into text for editing, and back. */
final class Value {
    private static final double LOWEST = 1;
    private static final double HIGHEST = 10;

    private Value() {
    }

    /** Says whether text of several lines suits the attribute. */
    static boolean isLong(EAttribute attribute) {
        return attribute.getEAttributeType().getInstanceClass() == String.class && attribute != Literals.ELEMENT__NAME;
    }

    /** Returns the text of a value, as it is edited. */
    static String text(Object value) {
        if (value instanceof Number) {
            NumberFormat format = NumberFormat.getInstance();
            format.setGroupingUsed(false);
            format.setMaximumFractionDigits(6);
            return format.format(value);
        }
        return value == null ? "" : value.toString();
    }

    /** Says what is wrong with a text, in one sentence; empty where nothing is. */
    static Optional<String> problem(EAttribute attribute, String text) {
        if (text.isBlank() || attribute.getEAttributeType().getInstanceClass() == String.class) {
            return Optional.empty();
        }
        Number number = number(text);
        boolean whole = isWhole(attribute);
        if (number == null || whole && number.doubleValue() != Math.rint(number.doubleValue())) {
            return Optional.of(whole ? Messages.Value_noWholeNumber : Messages.Value_noNumber);
        }
        boolean scale = attribute == Literals.STEP__MARK || attribute == Literals.STEP__IMPORTANCE;
        if (scale && (number.doubleValue() < LOWEST || number.doubleValue() > HIGHEST)) {
            return Optional.of(NLS.bind(Messages.Value_range, (int) LOWEST, (int) HIGHEST));
        }
        return number.doubleValue() < 0 ? Optional.of(Messages.Value_negative) : Optional.empty();
    }

    /** Returns the value of a text without a problem; null for none. */
    static Object parse(EAttribute attribute, String text) {
        if (text.isBlank()) {
            return null;
        }
        if (attribute.getEAttributeType().getInstanceClass() == String.class) {
            return text.strip();
        }
        return isWhole(attribute) ? (Object) number(text).intValue() : (Object) number(text).doubleValue();
    }

    private static boolean isWhole(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == Integer.class || type == int.class;
    }

    /** Reads a number with the decimal sign of the user's language, or with a point. */
    private static Number number(String text) {
        String trimmed = text.strip();
        try {
            return Double.valueOf(trimmed);
        } catch (NumberFormatException e) {
            ParsePosition end = new ParsePosition(0);
            Number number = NumberFormat.getInstance().parse(trimmed, end);
            return end.getIndex() == trimmed.length() ? number : null;
        }
    }
}
