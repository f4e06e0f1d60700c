/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.klantreis.exchange.tables.kinds.TableKind;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a table. */
final class TableKindConverter implements ITypeConverter<TableKind> {
    @Override
    public TableKind convert(String name) {
        return TableKind.named(name).orElseThrow(() -> new TypeConversionException("the name of a table, not «" + name + "»"
                + Nearest.hint(name, names(), "the tables are " + String.join(", ", names()) + ".").replaceFirst("\\.$", "")));
    }

    private static List<String> names() {
        return Arrays.stream(TableKind.values()).map(TableKind::key).toList();
    }

    /** The names, for the help and for completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
