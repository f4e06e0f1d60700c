/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.read;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.klantreis.exchange.tables.kinds.TableKind;

/**
 * A table to import.
 *
 * @param content what was read
 * @param mapping what its columns mean
 */
public record TableInput(TableContent content, Mapping mapping) {
    /** With fewer columns that mean something, a table is not guessed to be of a kind. */
    private static final int FEWEST = 2;

    /**
     * Guesses which table something is: by the name of its sheet or file, else by its columns.
     *
     * @param content what was read
     * @return the kind; empty where nothing fits
     */
    public static Optional<TableKind> guess(TableContent content) {
        Optional<TableKind> named = TableKind.named(content.name().replaceFirst("\\.(?i:csv|tsv|txt|xlsx)$", ""));
        return named.isPresent() ? named
                : Stream.of(TableKind.values()).max(Comparator.comparingInt(kind -> fitting(kind, content)))
                        .filter(kind -> fitting(kind, content) >= FEWEST);
    }

    /** Of tables that take as many columns, the first has those elements that people begin with. */
    private static int fitting(TableKind kind, TableContent content) {
        return Mapping.propose(kind, content.header()).headers().size();
    }

    /**
     * Takes a table with the proposed mapping.
     *
     * @param content what was read
     * @param kind which table it is
     * @return the input
     */
    public static TableInput of(TableContent content, TableKind kind) {
        return new TableInput(content, Mapping.propose(kind, content.header()));
    }

    /**
     * Changes the mapping.
     *
     * @param changed the mapping, of any kind
     * @return the input with it
     */
    public TableInput with(Mapping changed) {
        return new TableInput(content, changed);
    }
}
