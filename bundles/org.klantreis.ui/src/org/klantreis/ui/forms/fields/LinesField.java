/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Text;

/** Several lines of text; as high as the text needs, within bounds. Tab leaves it, Ctrl+Enter commits it. */
final class LinesField extends TextEntryField {
    private static final int LEAST = 2;
    private static final int MOST = 12;
    private static final int LOWEST = 46;

    private Text text;
    private Composite frame;
    private int shownHeight;

    LinesField(FieldSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    protected Control createControl(Composite parent) {
        frame = site().toolkit().createComposite(parent);
        text = bind(Widgets.text(site(), frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
        text.addTraverseListener(LinesField::leaveByTab);
        frame.setLayout(new Growing());
        return frame;
    }

    private static void leaveByTab(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    @Override
    protected String format(Object value) {
        return value == null ? "" : ((String) value).replace("\n", text.getLineDelimiter());
    }

    @Override
    protected Object parse(String typed) {
        return typed.isBlank() ? null : typed.replace("\r\n", "\n");
    }

    @Override
    protected void afterChange() {
        int width = frame.getSize().x;
        if (width > 0 && height(width) != shownHeight) {
            site().reflow();
        }
    }

    private int height(int width) {
        int line = text.getLineHeight();
        int border = text.computeTrim(0, 0, 10, 10).height - 10;
        int wanted = text.computeSize(width - 8, SWT.DEFAULT, true).y;
        // GTK's scroll bars complain about less room than they need themselves.
        return Math.max(Math.max(LEAST * line + border + 4, LOWEST), Math.min(wanted, MOST * line + border));
    }

    private final class Growing extends Layout {
        @Override
        protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
            int width = wHint == SWT.DEFAULT ? 300 : wHint;
            return new Point(width, height(width));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            shownHeight = composite.getSize().y;
            if (shownHeight > 1) {
                text.setBounds(composite.getClientArea());
            }
        }

        @Override
        protected boolean flushCache(Control control) {
            return true;
        }
    }
}
