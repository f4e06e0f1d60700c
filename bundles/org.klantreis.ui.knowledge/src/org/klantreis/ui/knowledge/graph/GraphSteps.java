/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import java.util.Comparator;

import org.eclipse.swt.SWT;

/** Finds the next node for an arrow key. */
final class GraphSteps {
    private static final double ASIDE = 3;

    private GraphSteps() {
    }

    /** The nearest node in a direction; the first node where none is selected; null where there is none. */
    static Drawing.Node next(Drawing drawing, GraphNode selected, int key) {
        boolean arrow = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT || key == SWT.ARROW_UP || key == SWT.ARROW_DOWN;
        if (!arrow || drawing.nodes().isEmpty()) {
            return null;
        }
        Drawing.Node from = selected == null ? null : drawing.node(selected.id());
        if (from == null) {
            return drawing.nodes().get(0);
        }
        return drawing.nodes().stream().filter(node -> along(from, node, key) > 1)
                .min(Comparator.comparingDouble(node -> along(from, node, key) + ASIDE * aside(from, node, key))).orElse(null);
    }

    private static double along(Drawing.Node from, Drawing.Node to, int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> from.centerX() - to.centerX();
            case SWT.ARROW_RIGHT -> to.centerX() - from.centerX();
            case SWT.ARROW_UP -> from.centerY() - to.centerY();
            default -> to.centerY() - from.centerY();
        };
    }

    private static double aside(Drawing.Node from, Drawing.Node to, int key) {
        boolean horizontal = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT;
        return Math.abs(horizontal ? to.centerY() - from.centerY() : to.centerX() - from.centerX());
    }
}
