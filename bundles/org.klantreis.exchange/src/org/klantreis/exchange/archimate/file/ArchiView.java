/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.List;

/**
 * A diagram.
 *
 * @param id its identifier
 * @param name its name
 * @param nodes the boxes that are in no other
 * @param connections its lines
 */
public record ArchiView(String id, String name, List<ArchiNode> nodes, List<ArchiConnection> connections) {
    /** Makes it from copies of its parts. */
    public ArchiView {
        nodes = List.copyOf(nodes);
        connections = List.copyOf(connections);
    }
}
