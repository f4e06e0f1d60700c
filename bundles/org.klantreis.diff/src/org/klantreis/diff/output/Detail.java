/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.List;

import org.klantreis.diff.words.WordDiff;

/** One thing that changed of an element, ready to be shown. */
sealed interface Detail {
    /**
     * A value.
     *
     * @param feature its name in words
     * @param before the old value, in one line
     * @param after the new value
     */
    record Value(String feature, String before, String after) implements Detail {
    }

    /**
     * A text that somebody wrote.
     *
     * @param feature its name in words
     * @param parts what differs, word by word
     */
    record Text(String feature, List<WordDiff.Part> parts) implements Detail {
        /** Copies the list. */
        public Text {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Several values, or what a reference leads to.
     *
     * @param feature its name in words
     * @param removed what is gone
     * @param added what came
     * @param order all of it in the new order, where nothing came or went; else nothing
     */
    record Members(String feature, List<String> removed, List<String> added, List<String> order) implements Detail {
        /** Copies the lists. */
        public Members {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
            order = List.copyOf(order);
        }
    }

    /**
     * Something that is told in words.
     *
     * @param sentence without a full stop
     */
    record Note(String sentence) implements Detail {
    }
}
