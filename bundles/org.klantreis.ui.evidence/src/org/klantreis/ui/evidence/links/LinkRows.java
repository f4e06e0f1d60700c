/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.evidence.link.Proposal;
import org.klantreis.evidence.link.ProposeLinks;
import org.klantreis.model.Element;

/** The values of one kind in a source: those that the model has links for, and those that the source itself has. */
public final class LinkRows {
    private final LinkKind kind;
    private final Map<String, LinkRow> rows = new LinkedHashMap<>();

    /**
     * Reads the links of the model.
     *
     * @param kind which
     * @param source the log, or the source of complaints
     */
    public LinkRows(LinkKind kind, EObject source) {
        this.kind = kind;
        for (Object entry : (List<?>) source.eGet(kind.list())) {
            EObject mapping = (EObject) entry;
            String value = (String) mapping.eGet(kind.value());
            if (value != null) {
                rows.putIfAbsent(value, new LinkRow(value, mapping, (Element) mapping.eGet(kind.target()), kind.decided()));
            }
        }
    }

    /** Returns the kind. */
    public LinkKind kind() {
        return kind;
    }

    /**
     * Adds what the source has.
     *
     * @param values how often it has each value
     */
    public void add(Map<String, Long> values) {
        values.forEach((value, count) -> rows.computeIfAbsent(value, name -> new LinkRow(name, null, null,
                kind.decided())).count(count));
    }

    /**
     * Returns the row of a value.
     *
     * @param value the value
     * @return its row; null where there is none
     */
    public LinkRow row(String value) {
        return rows.get(value);
    }

    /** Returns all rows, the most frequent values first. */
    public List<LinkRow> all() {
        List<LinkRow> all = new ArrayList<>(rows.values());
        all.sort(Comparator.<LinkRow>comparingLong(row -> -row.count()).thenComparing(LinkRow::value,
                String.CASE_INSENSITIVE_ORDER));
        return all;
    }

    /** Says whether something is proposed that is good, and better than all others by far. */
    boolean hasClear() {
        return rows.values().stream().anyMatch(LinkRow::isClear);
    }

    /** Proposes what the open values stand for. */
    void propose(ProposeLinks action) {
        List<String> open = rows.values().stream().filter(row -> row.decision() == LinkRow.Decision.OPEN).map(LinkRow::value)
                .toList();
        for (Proposal<?> proposal : kind.proposals().apply(action, open)) {
            proposal.best().ifPresent(best -> row(proposal.value()).propose(best.element(), best.certainty(),
                    proposal.isClear()));
        }
    }

    /** Returns how many values nothing is decided of. */
    public long open() {
        return rows.values().stream().filter(row -> row.decision() == LinkRow.Decision.OPEN).count();
    }
}
