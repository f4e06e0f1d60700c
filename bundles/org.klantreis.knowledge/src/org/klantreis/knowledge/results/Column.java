/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

/**
 * A column of a result.
 *
 * @param name its name
 * @param type what its cells are: {@code text}, {@code integer}, {@code number}, {@code boolean}, {@code date}, a class of the
 *        metamodel, {@code list of} one of these, or {@code any}
 * @param unit the unit of numbers, for example {@code hours}; empty where none
 * @param description what it says; may be empty
 */
public record Column(String name, String type, String unit, String description) {
    /** Returns a column of which nothing but the name is known. */
    public static Column named(String name) {
        return new Column(name, "any", "", "");
    }

    /** Says whether the cells are numbers, which are set to the right. */
    public boolean isNumeric() {
        return type.equals("integer") || type.equals("number");
    }
}
