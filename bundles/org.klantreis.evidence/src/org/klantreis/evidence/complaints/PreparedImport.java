/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.List;

import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.Element;

/**
 * A complaints file that is read and checked, ready to go into a book. Nothing in the model is changed yet.
 *
 * <p>Reading may take place in a job; {@link #apply} is quick, and belongs where the model may be changed: in a command of
 * an editor.
 */
public final class PreparedImport {
    private final CheckedRows checked;
    private final ComplaintSource settings;
    private final LinkTargets targets;

    PreparedImport(CheckedRows checked, ComplaintSource settings, LinkTargets targets) {
        this.checked = checked;
        this.settings = settings;
        this.targets = targets;
    }

    /** Returns how many rows the file has below its header. */
    public int rows() {
        return checked.count();
    }

    /** Returns the rows that will not be imported, and why. */
    public List<Reject> rejects() {
        return checked.rejects();
    }

    /** Returns what was found out about the file. */
    public List<String> findings() {
        return checked.findings();
    }

    /** Returns how the file is read, a copy that belongs to nothing; {@link #apply} keeps it with the book. */
    public ComplaintSource settings() {
        return settings;
    }

    /** Returns the values that are linked to nothing at present, with proposals, the most frequent first. */
    public List<UnlinkedValue> unlinked() {
        return new Links(settings).unlinked(checked.rows(), targets);
    }

    /**
     * Links a value to an element of the model.
     *
     * @param field which kind of link: CHANNEL, TOUCHPOINT, UNIT or SEGMENT
     * @param value the value
     * @param target a channel, touchpoint, unit or persona; null to take the link away
     * @throws IllegalArgumentException when the field is no link
     * @throws ClassCastException when the target is of another kind
     */
    public void link(ComplaintField field, String value, Element target) {
        new Links(settings).put(field, value, target);
    }

    /**
     * Brings a book to what the file says.
     *
     * @param book the book: one of the project, or a new one
     * @return what was done, with nothing written
     */
    public ComplaintImportReport apply(ComplaintBook book) {
        List<UnlinkedValue> unlinked = unlinked();
        Links links = new Links(settings);
        unlinked.stream().limit(Links.MOST_KEPT).forEach(value -> links.put(value.field(), value.value(), null));
        new SourceUpdate(book).keep(settings);
        BookUpdate update = new BookUpdate(book, settings, new Links(settings), targets.clusters());
        checked.rows().forEach(update::apply);
        return update.finish(checked, unlinked);
    }
}
