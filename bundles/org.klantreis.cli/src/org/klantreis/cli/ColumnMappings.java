/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.List;

import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.read.Mapping;
import org.klantreis.exchange.tables.read.TableInput;

/** Corrects proposed mappings by what a user wrote: {@code owner=Department}, {@code steps:mark=Score}, {@code pain=}. */
final class ColumnMappings {
    private final List<String> options;

    ColumnMappings(List<String> options) {
        this.options = options;
    }

    /** Applies those that are about the table; those without a table are about all. */
    TableInput applyTo(TableInput input, boolean one) {
        Mapping mapping = input.mapping();
        for (String option : options) {
            String[] parts = option.split("=", 2);
            if (parts.length < 2) {
                throw new CommandFailedException("--map takes COLUMN=HEADER, with an equals sign between them, not «" + option
                        + "».");
            }
            int colon = parts[0].startsWith(Column.PROPERTY) ? -1 : parts[0].indexOf(':');
            if (colon > 0 && TableKind.named(parts[0].substring(0, colon)).filter(kind -> kind != input.mapping().kind())
                    .isPresent()) {
                continue;
            } else if (colon < 0 && !one) {
                throw new CommandFailedException("There are several tables, so say which one «" + option
                        + "» is about: --map TABLE:COLUMN=HEADER.");
            }
            mapping = mapping.with(column(mapping.kind(), parts[0].substring(colon + 1)), header(input, parts[1]));
        }
        return input.with(mapping);
    }

    private static Column column(TableKind kind, String key) {
        List<String> keys = kind.columns().stream().map(Column::key).toList();
        return kind.column(key.strip()).or(() -> kind.columns().stream().filter(column -> column.key()
                .equalsIgnoreCase(key.strip()))
                .findFirst()).orElseThrow(() -> new CommandFailedException("The table " + kind.key() + " has no column «" + key
                        + "»"
                        + Nearest.hint(key, keys, "it has " + String.join(", ", keys) + " and property:NAME.")));
    }

    private static String header(TableInput input, String name) {
        List<String> header = input.content().header();
        if (name.isBlank()) {
            return "";
        }
        return header.stream().filter(name::equals).findFirst()
                .or(() -> header.stream().filter(each -> each.equalsIgnoreCase(name.strip())).findFirst())
                .orElseThrow(() -> new CommandFailedException(input.content().name() + " has no column «" + name + "»"
                        + Nearest.hint(name, header, "it has " + String.join(", ", header) + ".")));
    }
}
