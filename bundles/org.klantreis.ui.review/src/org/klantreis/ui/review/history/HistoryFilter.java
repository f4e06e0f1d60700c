/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The fields above the history: words, the author, and the element whose commits are shown. */
final class HistoryFilter {
    private static final int PAUSE_MILLIS = 150;
    private static final int AUTHOR_WIDTH = 160;

    private final Composite area;
    private final Text words;
    private final Combo author;
    private final Link element;
    private final Runnable changed;
    private final Runnable soon;

    HistoryFilter(Composite parent, Runnable changed, Runnable elementCleared) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 3).applyTo(area);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.HistoryFilter_words);
        words.setToolTipText(Messages.HistoryFilter_wordsHint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        author = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        author.setToolTipText(Messages.HistoryFilter_author);
        author.setItems(Messages.HistoryFilter_allAuthors);
        author.select(0);
        GridDataFactory.fillDefaults().hint(AUTHOR_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(author);
        element = new Link(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(true).applyTo(element);
        element.setVisible(false);
        soon = () -> {
            if (!area.isDisposed()) {
                this.changed.run();
            }
        };
        words.addModifyListener(event -> area.getDisplay().timerExec(PAUSE_MILLIS, soon));
        author.addListener(SWT.Selection, event -> changed.run());
        element.addListener(SWT.Selection, event -> elementCleared.run());
        named(words, Messages.HistoryFilter_words);
        named(author, Messages.HistoryFilter_author);
    }

    private static void named(org.eclipse.swt.widgets.Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    Composite area() {
        return area;
    }

    Text words() {
        return words;
    }

    /** Says whether nothing is left out. */
    boolean isEmpty() {
        return words.getText().isBlank() && author.getSelectionIndex() <= 0;
    }

    boolean accepts(HistoryRow row) {
        boolean byAuthor = author.getSelectionIndex() <= 0 || author.getText().equals(row.authorName());
        return byAuthor && (words.getText().isBlank() || row.matches(words.getText()));
    }

    /** Offers the authors of the commits that are loaded. */
    void authors(List<HistoryRow> rows) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        rows.stream().map(HistoryRow::authorName).filter(name -> !name.isEmpty()).forEach(names::add);
        String chosen = author.getSelectionIndex() <= 0 ? null : author.getText();
        if (names.size() + 1 != author.getItemCount()) {
            author.setItems(Messages.HistoryFilter_allAuthors);
            names.forEach(author::add);
            int index = chosen == null ? 0 : Math.max(0, author.indexOf(chosen));
            author.select(index);
        }
    }

    /** Says of which element the commits are shown; null for all. */
    void element(String name) {
        element.setText(name == null ? "" : NLS.bind(Messages.HistoryFilter_element, name.replace("&", "&&")));
        element.setVisible(name != null);
        ((org.eclipse.swt.layout.GridData) element.getLayoutData()).exclude = name == null;
        area.layout();
    }
}
