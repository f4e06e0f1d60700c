/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.klantreis.evidence.table.Dates.DateFields;
import org.klantreis.evidence.table.Dates.DateOrder;
import org.klantreis.evidence.table.Dates.DateParser;

/**
 * Finds out in which format dates are written, from as many of them as there are. Where 03/04/2024 can be the third of April or
 * the fourth of March and no other value decides it, that is said and nothing is chosen.
 */
public final class DateSearch {
    /** So many rows are looked at, unless they leave open what comes first, the day or the month. */
    private static final int ENOUGH = 5000;
    private static final Pattern LEADING = Pattern.compile("\\d{1,4}([-/.])\\d.*", Pattern.DOTALL);

    private final List<Candidate> candidates = new ArrayList<>();
    private final Candidate dayFirst;
    private final Candidate monthFirst;
    private final DateFields fields = new DateFields();
    private String separator = "-";
    private boolean hasTime;
    private boolean differ;
    private long values;
    private long typed;
    private String example = "";
    private String openExample = "";

    private static final class Candidate {
        private final String format;
        private final DateParser parser;
        private long fits;

        Candidate(String format, DateParser parser) {
            this.format = format;
            this.parser = parser;
        }
    }

    /** Begins with nothing. */
    public DateSearch() {
        candidates.add(new Candidate(Dates.ISO, new NumericDates(DateOrder.YEAR_FIRST)));
        dayFirst = new Candidate("dd-MM-yyyy", new NumericDates(DateOrder.DAY_FIRST));
        monthFirst = new Candidate("MM-dd-yyyy", new NumericDates(DateOrder.MONTH_FIRST));
        candidates.add(dayFirst);
        candidates.add(monthFirst);
        candidates.add(new Candidate("d MMM yyyy", new NamedMonths()));
        candidates.add(figures("yyyyMMdd", 8));
        candidates.add(figures("yyyyMMddHHmmss", 14));
        candidates.add(new Candidate("yyyyMMdd'T'HHmmss[XXX][XX][X]", DateFormats.parser("yyyyMMdd'T'HHmmss[XXX][XX][X]")));
        candidates.add(epoch(Dates.EPOCH_SECONDS, 9, 10));
        candidates.add(epoch(Dates.EPOCH_MILLIS, 12, 13));
        candidates.add(epoch(Dates.EPOCH_MICROS, 15, 16));
        candidates.add(epoch(Dates.EPOCH_NANOS, 18, 19));
    }

    private static Candidate figures(String format, int digits) {
        DateParser parser = DateFormats.parser(format);
        return new Candidate(format, (text, into) -> text.length() == digits && (text.startsWith("19") || text.startsWith("20"))
                && parser.parse(text, into));
    }

    private static Candidate epoch(String format, int from, int to) {
        DateParser parser = DateFormats.parser(format);
        return new Candidate(format, (text, into) -> {
            int digits = 0;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            return digits >= from && digits <= to && parser.parse(text, into);
        });
    }

    /**
     * Looks through a table, as far as is needed.
     *
     * @param table the table, before its first row; its rows are used up
     * @param columns the columns that have dates, all in the same format
     * @return what was found
     * @throws IOException when the table cannot be read
     */
    public static DateSearch in(TableReader table, int... columns) throws IOException {
        DateSearch search = new DateSearch();
        look(table, columns, Collections.nCopies(columns.length, search));
        return search;
    }

    /**
     * Looks through a table whose columns may have dates in different formats, as far as is needed.
     *
     * @param table the table, before its first row; its rows are used up
     * @param columns the columns that have dates
     * @return what was found, for each column
     * @throws IOException when the table cannot be read
     */
    public static List<DateSearch> each(TableReader table, int... columns) throws IOException {
        List<DateSearch> searches = Stream.generate(DateSearch::new).limit(columns.length).toList();
        look(table, columns, searches);
        return searches;
    }

    private static void look(TableReader table, int[] columns, List<DateSearch> searches) throws IOException {
        long rows = 0;
        for (TableRow row = table.next(); row != null; row = table.next()) {
            for (int i = 0; i < columns.length; i++) {
                searches.get(i).add(row, columns[i]);
            }
            if (++rows >= ENOUGH && searches.stream().allMatch(DateSearch::isEnough)) {
                break;
            }
        }
    }

    private boolean isEnough() {
        return values() > 0 && !isAmbiguous();
    }

    /** Takes one value of a row; one that the file itself knows for a date needs no format. */
    public void add(TableRow row, int column) {
        if (row.isDate(column)) {
            typed++;
        } else {
            add(row.text(column));
        }
    }

    /** Takes one value; what stands for none is passed over. */
    public void add(String text) {
        if (Dates.isNone(text)) {
            return;
        }
        example = values++ == 0 ? text : example;
        boolean figures = LEADING.matcher(text).matches();
        for (Candidate candidate : candidates) {
            if (candidate.parser.parse(text, fields)) {
                candidate.fits++;
                hasTime |= fields.hasTime();
            }
        }
        if (figures) {
            look(text);
        }
    }

    /** Looks at a date in figures: its separator, and whether its order matters. */
    private void look(String text) {
        if (dayFirst.parser.parse(text, fields)) {
            long one = fields.epoch(java.time.ZoneOffset.UTC);
            if (monthFirst.parser.parse(text, fields) && fields.epoch(java.time.ZoneOffset.UTC) != one) {
                openExample = differ ? openExample : text;
                differ = true;
            }
            separator = text.replaceFirst("(?s)^\\d+(.).*", "$1");
        } else if (monthFirst.parser.parse(text, fields)) {
            separator = text.replaceFirst("(?s)^\\d+(.).*", "$1");
        }
    }

    /** Says whether all values are dates both with the day and with the month first, and not the same ones. */
    public boolean isAmbiguous() {
        return dayFirst.fits > 0 && dayFirst.fits == monthFirst.fits && differ && !separator.equals(".") && best() == dayFirst;
    }

    private Candidate best() {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            best = candidate.fits > best.fits ? candidate : best;
        }
        return best;
    }

    /** Returns the format; empty where it is ambiguous or fewer than half of the values are dates in any. */
    public Optional<String> format() {
        Candidate best = best();
        if (values == 0) {
            return typed > 0 ? Optional.of(Dates.ISO) : Optional.empty();
        }
        return isAmbiguous() || best.fits * 2 < values ? Optional.empty() : Optional.of(name(best));
    }

    /** Returns the formats that are possible: two where it is ambiguous, none where the values are no dates. */
    public List<String> formats() {
        return isAmbiguous() ? List.of(name(dayFirst), name(monthFirst)) : format().stream().toList();
    }

    private String name(Candidate candidate) {
        boolean figures = candidate == dayFirst || candidate == monthFirst;
        return (figures ? candidate.format.replace("-", separator) : candidate.format)
                + (figures && hasTime ? " HH:mm" : "");
    }

    /**
     * Says in words what is open or wrong, for where {@link #format} is empty.
     *
     * @param column the name of the column
     * @return a sentence for the user: what it is and what to set
     */
    public String problem(String column) {
        if (isAmbiguous()) {
            return "In column «" + column + "» the day or the month can come first: «" + openExample
                    + "», and no value decides it. Set the date format to " + name(dayFirst) + " or " + name(monthFirst) + ".";
        }
        return values == 0 ? "Column «" + column + "» has no dates: it is empty."
                : "Column «" + column + "» has no dates that can be read, but for example «" + example
                        + "». Set its date format, or choose another column.";
    }

    /** Returns how many values were looked at, those that the file itself knows for dates among them. */
    public long values() {
        return values + typed;
    }

    /** Returns how many of the values are dates in the format that fits best. */
    public long fitting() {
        return best().fits + typed;
    }
}
