/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.evidence.rows.AccessibleName;

/** A field for a day, which may stay empty: 2026-01-31, or a month or a year. */
final class DayField {
    /** Milliseconds without typing after which what was typed counts. */
    private static final int PAUSE = 450;

    private final Text text;
    private final boolean last;
    private final ControlDecoration problem;
    private final Runnable changed;
    private LocalDate day;
    private int typed;

    /** Makes it; {@code last} takes the last day of a month or year, not the first. */
    DayField(Composite parent, String name, boolean last, Runnable changed) {
        this.last = last;
        this.changed = changed;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setMessage(name);
        text.setToolTipText(Messages.DayField_hint);
        AccessibleName.give(text, name);
        problem = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
        problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        problem.setDescriptionText(Messages.DayField_wrong);
        problem.hide();
        text.addModifyListener(event -> {
            int at = ++typed;
            text.getDisplay().timerExec(PAUSE, () -> {
                if (at == typed && !text.isDisposed()) {
                    take();
                }
            });
        });
        text.addListener(SWT.DefaultSelection, event -> take());
    }

    private void take() {
        typed++;
        try {
            LocalDate read = parse(text.getText().trim(), last);
            problem.hide();
            if (read == null ? day != null : !read.equals(day)) {
                day = read;
                changed.run();
            }
        } catch (DateTimeException e) {
            problem.show();
        }
    }

    static LocalDate parse(String written, boolean last) {
        if (written.isEmpty()) {
            return null;
        } else if (written.matches("\\d{4}")) {
            Year year = Year.parse(written);
            return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
        } else if (written.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(written);
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return LocalDate.parse(written);
    }

    LocalDate day() {
        return day;
    }

    /** Empties it without telling anybody. */
    void clear() {
        day = null;
        text.setText("");
        typed++;
        problem.hide();
    }

    Text text() {
        return text;
    }
}
