/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.List;
import java.util.Map;

/**
 * How a model is arranged for a reader.
 *
 * @param folders the folders within its layer in which an element is, from the outer to the inner, by the element's identifier
 * @param views its diagrams
 */
public record ArchiLayout(Map<String, List<String>> folders, List<ArchiView> views) {
    /** Makes it from copies of its parts. */
    public ArchiLayout {
        folders = Map.copyOf(folders);
        views = List.copyOf(views);
    }
}
