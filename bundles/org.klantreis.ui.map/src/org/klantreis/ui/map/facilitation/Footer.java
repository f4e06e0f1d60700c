/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.report.scene.Role;

/** The strip below the map: what has the focus or just happened, and which keys there are. */
final class Footer extends Composite {
    private static final String BEGIN = "<b>";
    private static final String BETWEEN = "   ";
    private static final String END = "</b>";
    private static final double STATUS = 1.6;
    private static final double KEYS = 1.15;

    private final Look look;
    private final Label status;
    private final StyledText keys;

    Footer(Composite parent, Look look) {
        super(parent, SWT.NONE);
        this.look = look;
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(this);
        GridLayoutFactory.fillDefaults().margins(14, 6).spacing(0, 4).applyTo(this);
        status = new Label(this, SWT.NONE);
        status.setFont(look.font(STATUS, false));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        keys = new StyledText(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.NO_FOCUS);
        keys.setFont(look.font(KEYS, false));
        keys.setCaret(null);
        keys.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(keys);
        // How many lines the keys take depends on the width, which is known after the first layout.
        addListener(SWT.Resize, event -> fitKeys());
        setKeys(Messages.Facilitation_keys);
    }

    /** Says something until something else is said. */
    void say(String text) {
        status.setText(text.replace("&", "&&"));
    }

    String said() {
        return status.getText();
    }

    void restyle() {
        look.apply(this, Role.TEXT);
        look.apply(status, Role.TEXT);
        look.apply(keys, Role.MUTED);
        for (StyleRange range : keys.getStyleRanges()) {
            range.foreground = look.colour(Role.TEXT);
            keys.setStyleRange(range);
        }
    }

    private void fitKeys() {
        int width = getClientArea().width - 28;
        int height = keys.computeSize(Math.max(100, width), SWT.DEFAULT).y;
        org.eclipse.swt.layout.GridData data = (org.eclipse.swt.layout.GridData) keys.getLayoutData();
        if (data.heightHint != height) {
            data.heightHint = height;
            getDisplay().asyncExec(() -> {
                if (!isDisposed()) {
                    getParent().layout();
                }
            });
        }
    }

    /** Shows a text in which the keys are between marks for bold letters. */
    private void setKeys(String text) {
        // A key stays on one line with what it does.
        String marked = Arrays.stream(text.split(BETWEEN)).map(key -> key.replace(' ', '\u00A0'))
                .collect(Collectors.joining(BETWEEN));
        StringBuilder plain = new StringBuilder();
        List<StyleRange> ranges = new ArrayList<>();
        int at = 0;
        for (int begin = marked.indexOf(BEGIN); begin >= 0; begin = marked.indexOf(BEGIN, at)) {
            int end = marked.indexOf(END, begin);
            plain.append(marked, at, begin);
            StyleRange bold = new StyleRange(plain.length(), end - begin - BEGIN.length(), null, null, SWT.BOLD);
            plain.append(marked, begin + BEGIN.length(), end);
            ranges.add(bold);
            at = end + END.length();
        }
        keys.setText(plain.append(marked.substring(at)).toString());
        keys.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }
}
