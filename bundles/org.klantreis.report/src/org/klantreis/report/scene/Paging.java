/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/** How a scene that is larger than a page is spread over pages. */
public enum Paging {
    /** As a map: cut between columns and between lanes, with header and names repeated on every page. */
    CUT,
    /** As a table: as wide as the page, cut between rows, with the header repeated. */
    WIDTH,
    /** As a picture: all of it on one page. */
    WHOLE
}
