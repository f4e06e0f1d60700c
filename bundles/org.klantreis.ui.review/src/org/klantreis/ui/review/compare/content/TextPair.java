/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Two texts side by side, whole, with the words that differ coloured. */
public final class TextPair extends Composite {
    private final StyledText before;
    private final StyledText after;
    private String beforeName = "";
    private String afterName = "";

    TextPair(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(2, 0).extendedMargins(0, 0, 2, 0).applyTo(this);
        before = text(true);
        after = text(false);
    }

    private StyledText text(boolean old) {
        StyledText text = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(4, 3, 4, 3);
        GridDataFactory.fillDefaults().grab(true, true).hint(60, 40).applyTo(text);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = old ? beforeName : afterName;
            }
        });
        // Tab leaves a text that cannot be changed.
        text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        return text;
    }

    /** Names the two sides, for those who cannot see them. */
    void setNames(String old, String young) {
        beforeName = old;
        afterName = young;
    }

    /** Shows the values of a row. */
    void show(ChangeRow row) {
        show(before, row, true);
        show(after, row, false);
    }

    private static void show(StyledText text, ChangeRow row, boolean old) {
        String value = old ? row.before() : row.after();
        text.setText(value);
        text.setStyleRanges(WordStyles.ranges(row, old, value, text));
    }

    /** Returns the text of the older side. */
    public StyledText before() {
        return before;
    }

    /** Returns the text of the newer side. */
    public StyledText after() {
        return after;
    }
}
