/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.List;

/**
 * A relationship of an ArchiMate model.
 *
 * @param id its identifier, as the file has it
 * @param type its type as ArchiMate names it, without the word relationship: {@code Serving}
 * @param name its name; empty where it has none
 * @param documentation what is said of it
 * @param source the identifier of the concept at its beginning
 * @param target the identifier of the concept at its end
 * @param properties its properties, in the order of the file
 */
public record ArchiRelation(String id, String type, String name, String documentation, String source, String target,
        List<ArchiProperty> properties) implements ArchiConcept {
    /** Makes it from a copy of its properties. */
    public ArchiRelation {
        properties = List.copyOf(properties);
    }
}
