/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.List;
import java.util.Optional;

/** What an element and a relationship have in common. */
public interface ArchiConcept {
    /** Returns its identifier, as the file has it. */
    String id();

    /** Returns its type as ArchiMate names it: {@code BusinessActor}, {@code Serving}. */
    String type();

    /** Returns its name; empty where it has none. */
    String name();

    /** Returns what is said of it; may have many lines, and is empty where nothing is. */
    String documentation();

    /** Returns its properties, in the order of the file; a key may occur more than once. */
    List<ArchiProperty> properties();

    /** Returns the first value of a property. */
    default Optional<String> property(String key) {
        return properties().stream().filter(property -> property.key().equals(key)).map(ArchiProperty::value).findFirst();
    }
}
