/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.List;

/**
 * An ArchiMate model, whichever kind of file it was in.
 *
 * @param id its identifier
 * @param name its name
 * @param documentation what is said of it
 * @param properties the properties of the model itself
 * @param elements its elements, in the order of the file
 * @param relations its relationships, in the order of the file
 * @param views how many diagrams it has
 */
public record ArchiModel(String id, String name, String documentation, List<ArchiProperty> properties,
        List<ArchiElement> elements, List<ArchiRelation> relations, int views) {
    /** Makes it from copies of its parts. */
    public ArchiModel {
        properties = List.copyOf(properties);
        elements = List.copyOf(elements);
        relations = List.copyOf(relations);
    }
}
