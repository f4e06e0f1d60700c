/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.List;

/**
 * A box in a diagram.
 *
 * @param id its identifier
 * @param element the identifier of the element that it shows
 * @param x from the left of the diagram, pixels
 * @param y from the top of the diagram, pixels
 * @param width pixels
 * @param height pixels
 * @param children the boxes in it
 */
public record ArchiNode(String id, String element, int x, int y, int width, int height, List<ArchiNode> children) {
    /** Makes it from a copy of its children. */
    public ArchiNode {
        children = List.copyOf(children);
    }
}
