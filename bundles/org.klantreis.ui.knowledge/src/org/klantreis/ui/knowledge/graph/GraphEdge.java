/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

/**
 * An edge of a drawn graph.
 *
 * @param from the id of the node where it begins
 * @param to the id of the node where it ends
 * @param label what is written on it; may be empty
 * @param weight how wide it is, 0 to 1
 * @param marked whether it stands out
 * @param tooltip explains it; may be null
 */
public record GraphEdge(String from, String to, String label, double weight, boolean marked, String tooltip) {
}
