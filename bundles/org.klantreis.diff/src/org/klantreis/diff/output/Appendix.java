/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import com.google.gson.JsonElement;

/** What somebody adds to a report of differences, as what they do: in every form that a report can have. */
public interface Appendix {
    /** Returns it for a terminal, in lines. */
    String text();

    /** Returns it as Markdown, which begins with a heading of the second level. */
    String markdown();

    /** Returns it as a fragment of HTML that may stand within {@code body}, everything escaped. */
    String html();

    /** Returns the name under which it stands in JSON, as {@code "effect"}. */
    String jsonName();

    /** Returns it as JSON. */
    JsonElement json();
}
