/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an import did.
 *
 * @param read how many of what were taken from the source, in the source's words: {@code services} to 26
 * @param created how many elements were made
 * @param updated how many elements were there already and got another content or place
 * @param unchanged how many elements were there already and say what the source says
 * @param skipped how many entries of the source were left out; a remark tells why, for each of them
 * @param unknownFields how often a field occurred that the import does not know, by its place without positions
 * @param remarks what was found worth saying
 * @param written the files of the project that were written, by their paths; none where nothing changed
 */
public record ImportReport(Map<String, Integer> read, int created, int updated, int unchanged, int skipped,
        SortedMap<String, Integer> unknownFields, List<Remark> remarks, List<String> written) {

    /** Makes it from copies of its parts. */
    public ImportReport {
        read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
        unknownFields = Collections.unmodifiableSortedMap(new TreeMap<>(unknownFields));
        remarks = List.copyOf(remarks);
        written = List.copyOf(written);
    }

    /** Returns one line for a user. */
    @Override
    public String toString() {
        String what = read.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
        int unknown = unknownFields.values().stream().mapToInt(Integer::intValue).sum();
        return "Imported " + what + ": " + created + " elements created, " + updated + " updated, " + unchanged + " unchanged; "
                + skipped + " entries skipped, " + unknown + " unknown fields, " + remarks.size() + " remarks, " + written.size()
                + " files written.";
    }
}
