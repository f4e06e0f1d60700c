/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.Spelling;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;

/** Finds what the columns of a file mean by their names. */
final class HeaderMatch {
    private static final Pattern PROPERTY = Pattern.compile("(?:property|eigenschap) *: *(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE = Pattern.compile("[(\\[].*?[)\\]]");

    private final TableKind kind;
    /** By plain name; the surest meaning of a name was put first and stays. */
    private final Map<String, Column> sure = new HashMap<>();
    private final Map<String, Column> likely = new HashMap<>();

    HeaderMatch(TableKind kind) {
        this.kind = kind;
        for (Column column : kind.columns()) {
            sure.putIfAbsent(Spelling.plain(column.key()), column);
        }
        for (Words words : Words.ALL) {
            kind.columns().forEach(column -> putLabel(column, column.label(words)));
            kind.column("name").ifPresent(name -> likely.putIfAbsent(Spelling.plain(words.of(kind.type())), name));
        }
        Synonyms.of(kind).forEach((word, key) -> kind.column(key)
                .ifPresent(column -> likely.putIfAbsent(Spelling.plain(word), column)));
    }

    private void putLabel(Column column, String label) {
        sure.putIfAbsent(Spelling.plain(label), column);
        likely.putIfAbsent(Spelling.plain(NOTE.matcher(label).replaceAll("")), column);
        for (Words words : Words.ALL) {
            String owner = words.of(kind.type());
            likely.putIfAbsent(Spelling.plain(owner + " " + label), column);
            likely.putIfAbsent(Spelling.plain(label + " " + owner), column);
        }
    }

    Map<Column, String> match(List<String> header) {
        Map<String, Column> found = new LinkedHashMap<>();
        List<Map<String, Column>> rounds = List.of(sure, likely);
        for (int round = 0; round <= rounds.size(); round++) {
            for (String name : header) {
                Column column = round < rounds.size() ? rounds.get(round).get(Spelling.plain(name))
                        : likely.getOrDefault(withoutNote(name), sure.get(withoutNote(name)));
                Matcher property = PROPERTY.matcher(name.strip());
                column = property.matches() ? Column.property(kind.type(), property.group(1)) : column;
                if (column != null && !found.containsKey(name) && !found.containsValue(column)) {
                    found.put(name, column);
                }
            }
        }
        Map<Column, String> headers = new LinkedHashMap<>();
        List<String> inOrder = new ArrayList<>(header);
        inOrder.stream().filter(found::containsKey).forEach(name -> headers.put(found.get(name), name));
        return headers;
    }

    private static String withoutNote(String name) {
        return Spelling.plain(NOTE.matcher(name).replaceAll(""));
    }
}
