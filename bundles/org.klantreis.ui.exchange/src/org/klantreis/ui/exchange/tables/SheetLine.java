/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import java.util.Optional;

import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.read.Mapping;
import org.klantreis.exchange.tables.read.TableContent;
import org.klantreis.exchange.tables.read.TableInput;

/** A sheet or file, which table it is, and what its columns mean, as it is chosen on the page. */
final class SheetLine {
    private final TableContent content;
    private Mapping mapping;

    SheetLine(TableContent content, Optional<TableKind> kind) {
        this.content = content;
        kind(kind);
    }

    TableContent content() {
        return content;
    }

    /** Returns which table it is; empty where it is not imported. */
    Optional<TableKind> kind() {
        return Optional.ofNullable(mapping).map(Mapping::kind);
    }

    void kind(Optional<TableKind> kind) {
        mapping = kind.map(known -> Mapping.propose(known, content.header())).orElse(null);
    }

    Mapping mapping() {
        return mapping;
    }

    void mapping(Mapping changed) {
        mapping = changed;
    }

    Optional<TableInput> input() {
        return Optional.ofNullable(mapping).map(known -> new TableInput(content, known));
    }
}
