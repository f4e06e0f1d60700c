/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import java.util.List;

/**
 * A cell as the page shows it.
 *
 * @param kind empty, words, number, day, flag, tag or links
 * @param text its text
 * @param sort by what rows are put in order; empty where that is the text
 * @param tone how a word is meant; empty for nothing
 * @param links elements with where they are told of
 */
public record CellView(String kind, String text, String sort, String tone, List<Link> links) {
    /**
     * An element.
     *
     * @param href where it is told of; empty for nowhere
     * @param text its name
     */
    public record Link(String href, String text) {
    }
}
