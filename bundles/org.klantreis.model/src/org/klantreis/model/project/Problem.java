/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.util.Comparator;

/**
 * Something wrong with a file of a project, found while reading it.
 *
 * @param path the file, relative to the project's folder, with {@code /} between folders
 * @param line the line, from 1; 0 where the whole file is meant
 * @param severity how bad it is
 * @param message one sentence: what is wrong and what to do
 */
public record Problem(String path, int line, Severity severity, String message) {
    /** By file, then by line. */
    public static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::path).thenComparingInt(Problem::line).thenComparing(Problem::message);

    /** How bad a problem is. */
    public enum Severity {
        /** Something in the file could not be understood; the file opens read-only. */
        ERROR,
        /** Worth knowing; the file can be changed and saved. */
        WARNING
    }

    /** Returns the usual form of compilers: {@code journeys/a.journey:12: error: message}. */
    @Override
    public String toString() {
        return path + (line > 0 ? ":" + line : "") + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message;
    }
}
