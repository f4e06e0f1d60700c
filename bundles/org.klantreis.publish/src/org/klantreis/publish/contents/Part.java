/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.contents;

import java.util.List;
import java.util.function.Supplier;

import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Ref;
import org.klantreis.publish.tables.Tone;
import org.klantreis.report.scene.Scene;

/** Something that a chapter consists of. */
public sealed interface Part {
    /**
     * A table.
     *
     * @param table the table
     */
    record Listing(org.klantreis.publish.tables.Table table) implements Part {
    }

    /**
     * A picture; formats without pictures leave it out.
     *
     * @param key its name for programs: letters, digits and hyphens, unique in a report
     * @param title what it is called
     * @param scene makes what is on it; is asked once or not at all
     */
    record Picture(String key, String title, Supplier<Scene> scene) implements Part {
    }

    /**
     * What stands where a picture was left out; formats without pictures leave it out too.
     *
     * @param text why, and how to get the picture
     */
    record Undrawn(String text) implements Part {
    }

    /**
     * A question that somebody has who must decide, and its answer.
     *
     * @param question the question
     * @param answer the answer in a sentence
     * @param tone how good that is
     * @param items what comes first, a few only
     * @param more what to read next, as the key of a chapter; empty for nothing
     * @param moreText what that is called
     */
    record Answer(String question, String answer, Tone tone, List<Item> items, String more, String moreText) implements Part {
        /** Keeps the list from changing. */
        public Answer {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing of an answer.
     *
     * @param about what it is about
     * @param text more about it; may be empty
     * @param value what is measured of it; may be empty
     */
    record Item(List<Ref> about, String text, Cell value) {
        /** Keeps the list from changing. */
        public Item {
            about = List.copyOf(about);
        }
    }

    /**
     * Some numbers that stand for the whole.
     *
     * @param figures the numbers
     */
    record Figures(List<Figure> figures) implements Part {
        /** Keeps the list from changing. */
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A number that stands for the whole.
     *
     * @param value the number
     * @param text what it counts
     * @param tone how good that is
     */
    record Figure(Cell value, String text, Tone tone) {
    }

    /**
     * What is known of one thing, as names and values.
     *
     * @param entries what is known
     */
    record Facts(List<Fact> entries) implements Part {
        /** Keeps the list from changing. */
        public Facts {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing that is known.
     *
     * @param name what it is
     * @param value its value
     */
    record Fact(String name, Cell value) {
    }

    /**
     * A paragraph.
     *
     * @param title a heading; may be empty
     * @param text the paragraph
     */
    record Prose(String title, String text) implements Part {
    }
}
