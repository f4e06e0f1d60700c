/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.util.Arrays;
import java.util.List;

/** Values as a user writes them, one a line. */
final class Lines {
    private Lines() {
    }

    /** Returns the values that are written; two quotes stand for the empty one. */
    static List<String> values(String text) {
        return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> line.equals("\"\"") ? "" : line).distinct().toList();
    }

    /** Returns values as text. */
    static String text(List<String> values) {
        return String.join("\n", values.stream().map(value -> value.isEmpty() ? "\"\"" : value).toList());
    }
}
