/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.List;

/**
 * An element of an ArchiMate model.
 *
 * @param id its identifier, as the file has it
 * @param type its type as ArchiMate names it: {@code BusinessActor}
 * @param name its name; empty where it has none
 * @param documentation what is said of it
 * @param properties its properties, in the order of the file
 */
public record ArchiElement(String id, String type, String name, String documentation, List<ArchiProperty> properties)
        implements ArchiConcept {
    /** Makes it from a copy of its properties. */
    public ArchiElement {
        properties = List.copyOf(properties);
    }
}
