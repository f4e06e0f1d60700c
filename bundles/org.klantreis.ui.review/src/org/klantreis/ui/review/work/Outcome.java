/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.work;

/**
 * What came of an action.
 *
 * @param kind whether it is fine
 * @param sentence what came of it, and what to do where it is not fine
 * @param next the name of what may be done about it; null for nothing
 * @param action does that, on the user interface's thread; null for nothing
 */
public record Outcome(Kind kind, String sentence, String next, Runnable action) {
    /** How it ended. */
    public enum Kind {
        /** As was asked; nothing needs to be said. */
        QUIET,
        /** As was asked. */
        DONE,
        /** Not all of it: the user has to do something. */
        ATTENTION,
        /** It failed. */
        FAILED
    }

    /**
     * It went well.
     *
     * @param sentence what came of it
     * @return the outcome
     */
    public static Outcome of(String sentence) {
        return new Outcome(Kind.DONE, sentence, null, null);
    }

    /** It went well, and everybody sees that. */
    public static Outcome quiet() {
        return new Outcome(Kind.QUIET, "", null, null);
    }

    /**
     * It failed.
     *
     * @param sentence what happened, and what to do
     * @return the outcome
     */
    public static Outcome failure(String sentence) {
        return new Outcome(Kind.FAILED, sentence, null, null);
    }

    /**
     * The user has to do something.
     *
     * @param sentence what
     * @return the outcome
     */
    public static Outcome attention(String sentence) {
        return new Outcome(Kind.ATTENTION, sentence, null, null);
    }

    /**
     * Offers to do something about it.
     *
     * @param name what, as on a button
     * @param run does it, on the user interface's thread
     * @return the outcome with that
     */
    public Outcome then(String name, Runnable run) {
        return new Outcome(kind, sentence, name, run);
    }
}
