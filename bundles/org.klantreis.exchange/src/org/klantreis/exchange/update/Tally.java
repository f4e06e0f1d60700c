/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.update;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.model.Element;

/** Remembers what an import read, what became of each element, and what it has to say. */
public final class Tally {
    private final Map<Element, State> states = new IdentityHashMap<>();
    private final Map<String, Integer> read = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final SortedMap<String, Integer> unknown = new TreeMap<>();
    private int skipped;

    private enum State { CREATED, UPDATED, UNCHANGED }

    /** Counts what was read, in the source's words. */
    public void read(String what, int count) {
        read.merge(what, count, Integer::sum);
    }

    /** Notes that an element was made. */
    public void created(Element element) {
        states.put(element, State.CREATED);
    }

    /** Notes that an element that was there is in the source. */
    public void seen(Element element) {
        states.putIfAbsent(element, State.UNCHANGED);
    }

    /** Notes that an element got another content or place. */
    public void touched(Element element) {
        states.merge(element, State.UPDATED, (before, now) -> before == State.CREATED ? before : now);
    }

    /** Says whether the source has the element. */
    public boolean has(Element element) {
        return states.containsKey(element);
    }

    /** Says whether this import made the element. */
    public boolean isNew(Element element) {
        return states.get(element) == State.CREATED;
    }

    /** Says something about a place of the source or of the project. */
    public void remark(String place, String reason) {
        remarks.add(new Remark(place, reason));
    }

    /** Notes that a field of the source was not understood, by its place without positions. */
    public void unknown(String place) {
        unknown.merge(place, 1, Integer::sum);
    }

    /** Says why an entry of the source was left out. */
    public void skip(String place, String reason) {
        skipped++;
        remark(place, reason);
    }

    /** Returns what was done. */
    public ImportReport report(List<String> written) {
        return new ImportReport(read, count(State.CREATED), count(State.UPDATED), count(State.UNCHANGED), skipped,
                unknown, remarks, written);
    }

    private int count(State state) {
        return (int) states.values().stream().filter(s -> s == state).count();
    }
}
