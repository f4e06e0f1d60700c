/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.words.WordDiff;
import org.klantreis.ui.labels.ElementLabels;

/** Shows what changed of one element: each change as old and new value; texts with the words that differ. */
public final class ChangeDetail {
    private static final int MARGIN = 8;

    private final StyledText text;
    private final StringBuilder written = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private Comparison shownComparison;
    private ChangeNode shownNode;
    private Runnable other;

    /**
     * Makes it.
     *
     * @param parent where
     */
    public ChangeDetail(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setTabs(4);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.ChangeDetail_accessible;
            }
        });
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        // Another theme has another background.
        Color[] last = {text.getBackground()};
        text.addListener(SWT.Paint, event -> {
            if (!text.getBackground().equals(last[0])) {
                last[0] = text.getBackground();
                text.getDisplay().asyncExec(this::again);
            }
        });
        note(Messages.ChangeDetail_none);
    }

    /** Returns the text. */
    public StyledText control() {
        return text;
    }

    private void again() {
        if (text.isDisposed()) {
            return;
        }
        if (shownNode == null) {
            other.run();
        } else {
            show(shownComparison, shownNode);
        }
    }

    /**
     * Shows a sentence.
     *
     * @param sentence the sentence
     */
    public void note(String sentence) {
        begin();
        shownNode = null;
        other = () -> note(sentence);
        write(sentence, SWT.NORMAL, null, ChangeColours.of(text).quiet());
        end();
    }

    /**
     * Shows a text about something else than a change, for example a commit.
     *
     * @param title its heading
     * @param facts short lines below it
     * @param body what it says; may be empty
     */
    public void text(String title, String facts, String body) {
        begin();
        shownNode = null;
        other = () -> text(title, facts, body);
        write(title, SWT.BOLD, null, null);
        write("\n" + facts, SWT.NORMAL, null, ChangeColours.of(text).quiet());
        if (!body.isBlank()) {
            write("\n\n" + body.strip(), SWT.NORMAL, null, null);
        }
        end();
    }

    /**
     * Shows what changed at a node.
     *
     * @param comparison what it is of
     * @param node the node; null for none
     */
    public void show(Comparison comparison, ChangeNode node) {
        if (node == null) {
            note(comparison.isEmpty() ? Messages.ChangeDetail_nothing : Messages.ChangeDetail_none);
            return;
        }
        begin();
        shownComparison = comparison;
        shownNode = node;
        if (node.isGroup()) {
            write(node.label(), SWT.BOLD, null, null);
            write("\n" + NLS.bind(Messages.ChangeDetail_group, node.children().size()), SWT.NORMAL, null, ChangeColours.of(text).quiet());
        } else {
            write(comparison, node.diff());
        }
        end();
    }

    private void write(Comparison comparison, ElementDiff diff) {
        Color quiet = ChangeColours.of(text).quiet();
        write(diff.label(), SWT.BOLD, null, null);
        write("\n" + ElementLabels.type(diff.type()) + ", " + ChangeLabels.kind(diff) + "\n", SWT.NORMAL, null, quiet);
        for (ChangeRow row : ChangeRows.of(comparison, diff)) {
            write("\n" + row.label() + "\n", SWT.BOLD, null, null);
            write("\t", SWT.NORMAL, null, null);
            if (row.isLong() && !row.before().isEmpty() && !row.after().isEmpty()) {
                WordDiff.between(row.before(), row.after()).forEach(this::part);
            } else {
                old(row.before());
                boolean both = !row.before().isEmpty() && !row.after().isEmpty() || row.change() != null;
                if (row.before().isEmpty() && row.change() != null) {
                    write(Messages.ChangeDetail_empty, SWT.NORMAL, null, quiet);
                }
                if (both) {
                    write("  →  ", SWT.NORMAL, null, quiet);
                }
                fresh(row.after());
                if (row.after().isEmpty() && row.change() != null) {
                    write(Messages.ChangeDetail_empty, SWT.NORMAL, null, quiet);
                }
            }
            write("\n", SWT.NORMAL, null, null);
        }
    }

    private void part(WordDiff.Part part) {
        switch (part.kind()) {
            case REMOVED -> old(part.text());
            case ADDED -> fresh(part.text());
            default -> kept(part.text());
        }
    }

    private void kept(String words) {
        write(words, SWT.NORMAL, null, null);
    }

    private void old(String words) {
        StyleRange style = write(words, SWT.NORMAL, ChangeColours.of(text).oldBack(), null);
        style.strikeout = true;
    }

    private void fresh(String words) {
        StyleRange style = write(words, SWT.NORMAL, ChangeColours.of(text).newBack(), null);
        style.underline = true;
    }

    private void begin() {
        written.setLength(0);
        styles.clear();
    }

    private StyleRange write(String words, int font, Color back, Color fore) {
        StyleRange style = new StyleRange(written.length(), words.length(), fore, back, font);
        written.append(words);
        if (style.length > 0) {
            styles.add(style);
        }
        return style;
    }

    private void end() {
        text.setText(written.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int line = 0; line < text.getLineCount(); line++) {
            boolean value = text.getLine(line).startsWith("\t");
            text.setLineWrapIndent(line, 1, value ? 4 * MARGIN : 0);
        }
        text.setTopIndex(0);
    }
}
