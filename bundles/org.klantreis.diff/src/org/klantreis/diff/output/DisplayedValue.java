/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

/** Shows values of attributes to people. */
final class DisplayedValue {
    /** What stands where there is no value. */
    static final String NONE = "none";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private DisplayedValue() {
    }

    /**
     * Shows values in one line.
     *
     * @param attribute their attribute
     * @param values as in the file
     * @return "yes" and "no" for what is true or not, a number without an idle fraction, "none" where there is no value
     */
    static String of(EAttribute attribute, List<String> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return String.join(", ", values.stream().map(value -> of(type, value)).toList());
    }

    private static String of(Class<?> type, String value) {
        if (type == boolean.class || type == Boolean.class) {
            return value.equals("true") ? "yes" : "no";
        } else if ((type == double.class || type == Double.class) && value.endsWith(".0")) {
            return value.substring(0, value.length() - 2);
        }
        return SPACE.matcher(value).replaceAll(" ").strip();
    }
}
