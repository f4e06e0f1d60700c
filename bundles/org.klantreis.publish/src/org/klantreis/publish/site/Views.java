/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import java.util.List;
import java.util.Locale;

import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Column;
import org.klantreis.publish.tables.Measure;
import org.klantreis.publish.tables.Ref;
import org.klantreis.publish.tables.Row;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.words.Words;

/** What the page's template asks of a report, ready to be shown. */
public final class Views {
    private final Report.Facts facts;
    private final Words words;
    private final Anchors anchors;

    Views(Report report, Words words, Anchors anchors) {
        facts = report.facts();
        this.words = words;
        this.anchors = anchors;
    }

    /** Returns what sort of part a part is: Listing, Picture, Facts, ... */
    public String kind(Part part) {
        return part.getClass().getSimpleName();
    }

    /** Returns the id of a row; empty where it has none. */
    public String rowId(Table table, Row row) {
        return anchors.idOf(table, row);
    }

    /** Returns where an element is told of; empty for nowhere. */
    public String href(String element) {
        return anchors.of(element).map(id -> "#" + id).orElse("");
    }

    /** Returns a cell. */
    public CellView cell(Cell cell) {
        if (cell instanceof Cell.Words text) {
            return plain("words", text.text(), "");
        } else if (cell instanceof Cell.Amount amount) {
            return new CellView("number", words.number(amount.value(), amount.measure()), String.valueOf(amount.value()),
                    tone(amount),
                    List.of());
        } else if (cell instanceof Cell.Day day) {
            return plain("day", words.day(day.date()), day.date().toString());
        } else if (cell instanceof Cell.Flag flag) {
            return plain("flag", flag.set() ? words.get("site.yes") : "", flag.set() ? "0" : "1");
        } else if (cell instanceof Cell.Tag tag) {
            return new CellView("tag", tag.text(), "", tag.tone().key(), List.of());
        } else if (cell instanceof Cell.Links links) {
            List<CellView.Link> views = links.refs().stream().map(this::link).toList();
            return new CellView("links", String.join(", ", links.refs().stream().map(Ref::text).toList()), "", "", views);
        }
        return plain("empty", "", "");
    }

    /** Returns an element. */
    public CellView.Link link(Ref ref) {
        return new CellView.Link(href(ref.id()), ref.text());
    }

    private static CellView plain(String kind, String text, String sort) {
        return new CellView(kind, text, sort, "", List.of());
    }

    /** Marks have a colour of their own, and 0 is told apart from something. */
    private String tone(Cell.Amount amount) {
        if (amount.measure() == Measure.MARK) {
            return amount.value() < facts.insufficientBelow() ? "bad" : amount.value() >= facts.excelFrom() ? "star" : "mark";
        }
        return amount.value() == 0 ? "quiet" : "";
    }

    /** Returns the style of a column. */
    public String style(Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Returns a count as readers write it. */
    public String count(int count) {
        return words.number(count, Measure.COUNT);
    }
}
