/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Table;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.marks.ElementMark;

/** Shows one column of the table of changes; what differs within a value is coloured, and struck through or underlined. */
final class RowLabels extends StyledCellLabelProvider {
    /** A column of the table. */
    enum Column {
        /** Which element, at its first row. */
        ELEMENT,
        /** Which feature. */
        PROPERTY,
        /** Its value on the older side. */
        BEFORE,
        /** Its value on the newer side. */
        AFTER
    }

    /** Stands for a line break within a line. */
    static final char BREAK = '¶';

    private static final int LONGEST = 300;

    private final Column column;
    private final Table table;
    private final LocalResourceManager images;

    RowLabels(Column column, Table table) {
        this.column = column;
        this.table = table;
        images = new LocalResourceManager(JFaceResources.getResources(), table);
    }

    @Override
    public void update(ViewerCell cell) {
        ChangeRow row = (ChangeRow) cell.getElement();
        String text = text(row);
        cell.setText(text);
        cell.setImage(image(row));
        cell.setStyleRanges(ranges(row, text));
        super.update(cell);
    }

    private String text(ChangeRow row) {
        String text = switch (column) {
            case ELEMENT -> row.first() ? ElementLabels.text((EObject) row.diff().element()) : "";
            case PROPERTY -> row.property();
            case BEFORE -> row.before();
            case AFTER -> row.after();
        };
        String line = line(text);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    /** Puts a text into one line. */
    static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " " + BREAK + " ");
    }

    private Image image(ChangeRow row) {
        return column == Column.ELEMENT && row.first() ? images.get(ElementLabels.icon((EObject) row.diff().element())) : null;
    }

    private StyleRange[] ranges(ChangeRow row, String shown) {
        if (column == Column.ELEMENT && row.first() && row.diff().kind() != ElementDiff.Kind.CHANGED) {
            ElementMark mark = row.diff().kind() == ElementDiff.Kind.ADDED ? ElementMark.NEW : ElementMark.DELETED;
            StyleRange range = WordStyles.of(mark, table);
            range.start = 0;
            range.length = shown.length();
            range.underline = false;
            range.strikeout = false;
            return new StyleRange[] {range};
        }
        if (column == Column.BEFORE || column == Column.AFTER) {
            return WordStyles.ranges(row, column == Column.BEFORE, shown, table);
        }
        return new StyleRange[0];
    }

    @Override
    public String getToolTipText(Object element) {
        ChangeRow row = (ChangeRow) element;
        String text = switch (column) {
            case ELEMENT -> ElementLabel.path((EObject) row.diff().element());
            case PROPERTY -> row.property();
            case BEFORE -> row.before();
            case AFTER -> row.after();
        };
        return text.isEmpty() ? null : text.replace("&", "&&");
    }
}
