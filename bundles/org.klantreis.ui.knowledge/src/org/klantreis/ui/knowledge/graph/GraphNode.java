/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.graph;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.report.scene.Ink;

/**
 * A node of a drawn graph.
 *
 * @param element the element that it stands for; its id is the node's
 * @param detail a second line below its name; may be empty
 * @param weight how large it is, 0 to 1
 * @param group what colours it, for example its kind; may be empty
 * @param ink its colour on maps, that of its silo; null where its group colours it
 * @param tooltip explains it; may be null
 */
public record GraphNode(ElementRef element, String detail, double weight, String group, Ink ink, String tooltip) {
    /** Returns the node's id. */
    public String id() {
        return element.id();
    }
}
