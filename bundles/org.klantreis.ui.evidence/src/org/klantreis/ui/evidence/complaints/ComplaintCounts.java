/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.complaints;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.evidence.trend.TrendPoint;
import org.klantreis.ui.knowledge.heatmap.HeatMapData;
import org.klantreis.ui.knowledge.results.Cells;

/** Complaints counted by month and by what they are about, as a trend and as a heat map. */
final class ComplaintCounts {
    /** The most rows of the heat map; what else there is goes together into the last one. */
    static final int MOST_ROWS = 40;

    private final List<YearMonth> months = new ArrayList<>();
    private final List<ElementRef> rows;
    private final Map<List<Object>, Long> cells = new HashMap<>();
    private final Map<YearMonth, long[]> byMonth = new TreeMap<>();
    private final int others;
    private final About by;
    private long total;
    private long undated;

    ComplaintCounts(List<MonthCount> counts, About by) {
        this.by = by;
        Map<ElementRef, Long> totals = new LinkedHashMap<>();
        for (MonthCount count : counts) {
            total += count.complaints();
            if (count.month() == null) {
                undated += count.complaints();
            } else {
                long[] sums = byMonth.computeIfAbsent(count.month(), month -> new long[2]);
                sums[0] += count.complaints();
                sums[1] += count.open();
            }
            totals.merge(count.about() == null ? noneOf(by) : count.about(), count.complaints(), Long::sum);
        }
        List<ElementRef> ordered = new ArrayList<>(totals.keySet());
        ordered.sort(Comparator.<ElementRef>comparingInt(about -> isNone(about) ? 1 : 0)
                .thenComparingLong(about -> -totals.get(about)).thenComparing(ElementRef::name).thenComparing(ElementRef::id));
        others = Math.max(0, ordered.size() - MOST_ROWS);
        rows = others == 0 ? ordered : ordered.subList(0, MOST_ROWS);
        for (MonthCount count : counts) {
            ElementRef about = count.about() == null ? noneOf(by) : count.about();
            cells.merge(key(rows.contains(about) ? about : null, count.month()), count.complaints(), Long::sum);
        }
        if (!byMonth.isEmpty()) {
            List<YearMonth> known = new ArrayList<>(byMonth.keySet());
            for (YearMonth m = known.get(0); !m.isAfter(known.get(known.size() - 1)); m = m.plusMonths(1)) {
                months.add(m);
            }
        }
    }

    private static List<Object> key(ElementRef about, YearMonth month) {
        return java.util.Arrays.asList(about, month);
    }

    private static ElementRef noneOf(About by) {
        return new ElementRef(ComplaintQuestions.NOTHING, by.kind(), NLS.bind(Messages.ComplaintCounts_none, by.title()));
    }

    private static boolean isNone(ElementRef about) {
        return about.id().equals(ComplaintQuestions.NOTHING);
    }

    long total() {
        return total;
    }

    long undated() {
        return undated;
    }

    List<YearMonth> months() {
        return months;
    }

    /** Returns what a row of the heat map is about; null for the row of all others. */
    ElementRef row(int index) {
        return index < rows.size() ? rows.get(index) : null;
    }

    /** Counts those of a month, or of all for null, about something, or about anything for null. */
    long count(YearMonth month, ElementRef about) {
        if (about == null) {
            return month == null ? total : byMonth.getOrDefault(month, new long[2])[0];
        }
        return month != null ? cells.getOrDefault(key(about, month), 0L)
                : cells.entrySet().stream().filter(cell -> Objects.equals(cell.getKey().get(0), about)).mapToLong(Map.Entry::getValue).sum();
    }

    List<TrendPoint> trend() {
        return months.stream().map(month -> {
            long[] sums = byMonth.getOrDefault(month, new long[2]);
            return new TrendPoint(month, sums[0], Double.NaN, Double.NaN,
                    NLS.bind(Messages.ComplaintCounts_month, new Object[] {name(month), Cells.text(sums[0]), Cells.text(sums[1])}));
        }).toList();
    }

    /**
     * Returns the trend of one row, as the catalogue's query {@code complaints-per-month} answers; its rates per 1,000 customers
     * become counts again, so that bars and intervals have one scale.
     */
    static List<TrendPoint> trend(QueryResult answer) {
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < answer.rows().size(); i++) {
            YearMonth month = YearMonth.from((LocalDate) answer.get(i, "month"));
            long count = (Long) answer.get(i, "complaints");
            Double rate = (Double) answer.get(i, "rate");
            boolean known = rate != null && rate > 0;
            double perRate = known ? count / rate : Double.NaN;
            String hint = NLS.bind(Messages.ComplaintCounts_month, new Object[] {name(month), Cells.text(count),
                Cells.text(answer.get(i, "open"))});
            points.add(new TrendPoint(month, count, known ? (Double) answer.get(i, "low") * perRate : Double.NaN,
                    known ? (Double) answer.get(i, "high") * perRate : Double.NaN, known ? hint + ". " + NLS.bind(
                            Messages.ComplaintCounts_rate, new Object[] {Cells.number(rate), Cells.number((Double) answer.get(i, "low")),
                                Cells.number((Double) answer.get(i, "high"))}) : hint));
        }
        return points;
    }

    HeatMapData heat() {
        int size = rows.size() + (others > 0 ? 1 : 0);
        double[][] values = new double[size][months.size()];
        String[][] texts = new String[size][months.size()];
        List<String> names = new ArrayList<>(rows.stream().map(ElementRef::name).toList());
        if (others > 0) {
            names.add(NLS.bind(Messages.ComplaintCounts_others, others));
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < months.size(); column++) {
                Long count = cells.get(key(row(row), months.get(column)));
                values[row][column] = count == null ? Double.NaN : count;
                texts[row][column] = count == null ? null : count.toString();
            }
        }
        DateTimeFormatter form = DateTimeFormatter.ofPattern("MMM yyyy");
        return new HeatMapData(by.title(), "", names, months.stream().map(form::format).toList(), values, texts,
                (row, column) -> NLS.bind(Messages.ComplaintCounts_cell, new Object[] {names.get(row), name(months.get(column)),
                    Double.isNaN(values[row][column]) ? "0" : texts[row][column]}));
    }

    static String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy").format(month);
    }
}
