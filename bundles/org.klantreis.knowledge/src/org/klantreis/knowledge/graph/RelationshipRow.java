/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.Map;

/**
 * A relationship as it stands in the graph; it belongs to the element at its beginning.
 *
 * @param type its type
 * @param target the id of the element at its end
 * @param properties its properties, in a fixed order; values as the driver takes them
 */
public record RelationshipRow(String type, String target, Map<String, Object> properties) {
}
