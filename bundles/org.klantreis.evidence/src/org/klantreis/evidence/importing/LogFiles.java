/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.klantreis.model.LogFormat;

/** What the names of files with events tell. */
public final class LogFiles {
    private static final Map<String, LogFormat> ENDINGS = new LinkedHashMap<>();

    static {
        ENDINGS.put(".xes", LogFormat.XES);
        ENDINGS.put(".csv", LogFormat.CSV);
        ENDINGS.put(".tsv", LogFormat.CSV);
        ENDINGS.put(".txt", LogFormat.CSV);
        ENDINGS.put(".xlsx", LogFormat.XLSX);
        ENDINGS.put(".json", LogFormat.OCEL_JSON);
        ENDINGS.put(".jsonocel", LogFormat.OCEL_JSON);
        ENDINGS.put(".xml", LogFormat.OCEL_XML);
        ENDINGS.put(".xmlocel", LogFormat.OCEL_XML);
        ENDINGS.put(".sqlite", LogFormat.OCEL_SQLITE);
        ENDINGS.put(".db", LogFormat.OCEL_SQLITE);
    }

    private LogFiles() {
    }

    /**
     * Tells the format by the ending; what is packed with gzip may have .gz behind it.
     *
     * @param file the file
     * @return the format; empty where the ending is none that is known
     */
    public static Optional<LogFormat> format(Path file) {
        String name = unpacked(file).toLowerCase(Locale.ROOT);
        return ENDINGS.entrySet().stream().filter(ending -> name.endsWith(ending.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /**
     * Proposes a name for a log.
     *
     * @param file the file
     * @return its name without the ending, with spaces for underscores
     */
    public static String name(Path file) {
        String name = unpacked(file);
        String lower = name.toLowerCase(Locale.ROOT);
        String stem = ENDINGS.keySet().stream().filter(lower::endsWith).findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length())).orElse(name);
        String plain = stem.replace('_', ' ').strip();
        return plain.isEmpty() ? name : plain;
    }

    private static String unpacked(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
