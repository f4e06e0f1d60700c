/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.impact.Entry;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Section;
import org.klantreis.impact.ValueChange;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.Comparing.Better;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;

/**
 * Compares the answers to one query: rows by their key columns, then those that are left by what people call them, so that work
 * which another activity hands over is not taken for one handoff less and one more.
 */
public final class QueryAspect {
    private static final String JOURNEY = "Journey";

    private final CatalogueQuery query;
    private final Wording wording;
    private final Set<String> onlyBefore;
    private final Set<String> onlyAfter;

    /**
     * Prepares it.
     *
     * @param query the query
     * @param onlyBefore the ids of journeys that are gone after
     * @param onlyAfter the ids of journeys that are new: what is found in them was there before, but nobody had written it down
     */
    public QueryAspect(CatalogueQuery query, Set<String> onlyBefore, Set<String> onlyAfter) {
        this.query = query;
        this.wording = new Wording(query);
        this.onlyBefore = onlyBefore;
        this.onlyAfter = onlyAfter;
    }

    /** Compares two answers. */
    public Section compare(QueryResult before, QueryResult after) {
        List<Row> old = Row.of(before, query.comparing().unordered());
        List<Row> now = Row.of(after, query.comparing().unordered());
        Pairs<Row> pairs = new Pairs<>(old, now).by(row -> row.identity(query.key()));
        if (!query.comparing().label().isEmpty()) {
            pairs.by(row -> row.identity(wording.labelColumns()));
        }
        List<Entry> entries = new ArrayList<>();
        pairs.both().forEach(pair -> changed(pair.get(0), pair.get(1)).ifPresent(entries::add));
        pairs.appeared().forEach(row -> entries.add(alone(Entry.Kind.APPEARED, row)));
        pairs.vanished().forEach(row -> entries.add(alone(Entry.Kind.VANISHED, row)));
        return section(old.size(), now.size(), entries, Optional.empty());
    }

    /** Says why the query could not be asked. */
    public Section failed(String problem) {
        return section(0, 0, List.of(), Optional.of(problem));
    }

    private Section section(int before, int after, List<Entry> entries, Optional<String> problem) {
        return new Section(query.name(), query.title(), query.question(), wording.noun(), wording.nouns(), before, after, entries, problem);
    }

    private Optional<Entry> changed(Row old, Row now) {
        List<ValueChange> values = new ArrayList<>();
        boolean counts = false;
        for (Column column : query.columns()) {
            Object before = old.compared().get(column.name());
            Object after = now.compared().get(column.name());
            if (!Cells.same(before, after)) {
                values.add(new ValueChange(column.name(), column.unit(), before, after, judge(column.name(), before, after)));
                counts |= !query.comparing().aside().contains(column.name());
            }
        }
        if (!counts) {
            return Optional.empty();
        }
        values.sort(Comparator.comparing(value -> value.judgement() == Judgement.NEUTRAL ? 1 : 0));
        return Optional.of(entry(Entry.Kind.CHANGED, Judgement.of(values.stream().map(ValueChange::judgement).toList()), now, values));
    }

    private List<ValueChange> told(List<ValueChange> values) {
        return values.stream().filter(value -> !query.comparing().aside().contains(value.name())).toList();
    }

    private Entry alone(Entry.Kind kind, Row row) {
        boolean appeared = kind == Entry.Kind.APPEARED;
        List<ValueChange> values = query.columns().stream().filter(column -> row.cell(column.name()) != null)
                .map(column -> new ValueChange(column.name(), column.unit(), appeared ? null : row.cell(column.name()),
                        appeared ? row.cell(column.name()) : null, Judgement.NEUTRAL)).toList();
        Judgement ofMore = switch (query.comparing().rows()) {
            case LESS -> Judgement.REGRESSION;
            case MORE -> Judgement.IMPROVEMENT;
            case UNSAID -> Judgement.NEUTRAL;
        };
        boolean known = !isIn(row, appeared ? onlyAfter : onlyBefore);
        return entry(kind, !known ? Judgement.NEUTRAL : appeared ? ofMore : ofMore.reversed(), row, values);
    }

    private boolean isIn(Row row, Set<String> journeys) {
        return row.cells().values().stream().anyMatch(cell -> cell instanceof ElementRef element && element.kind().equals(JOURNEY)
                && journeys.contains(element.id()));
    }

    private Judgement judge(String column, Object before, Object after) {
        Better better = query.comparing().column(column);
        if (better == Better.UNSAID || !(before instanceof Number old) || !(after instanceof Number now)) {
            return Judgement.NEUTRAL;
        }
        boolean more = now.doubleValue() > old.doubleValue();
        return more == (better == Better.MORE) ? Judgement.IMPROVEMENT : Judgement.REGRESSION;
    }

    private Entry entry(Entry.Kind kind, Judgement judgement, Row row, List<ValueChange> values) {
        String label = wording.label(row);
        Map<String, ElementRef> elements = new LinkedHashMap<>();
        List<String> telling = new ArrayList<>(wording.labelColumns());
        telling.addAll(query.key());
        for (String column : telling) {
            if (row.cell(column) instanceof ElementRef element) {
                elements.put(element.id(), element);
            }
        }
        return new Entry(kind, judgement, label, wording.sentence(kind, label, told(values)), row.identity(query.key()),
                List.copyOf(elements.values()), values);
    }
}
