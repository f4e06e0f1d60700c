/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.klantreis.ui.review.widgets.Dates;
import org.klantreis.versioning.review.CommentThread;
import org.klantreis.versioning.review.NoteEntry;
import org.klantreis.versioning.review.NoteKind;

/** Shows a comment, what was said to it, and what can be done with it. */
final class ThreadView extends Composite {
    private static final int INDENT = 16;
    private static final String DOT = " \u00b7 ";

    ThreadView(Composite parent, CommentThread thread, BiConsumer<String, CommentThread> act) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 2).spacing(2, 1).applyTo(this);
        String state = thread.resolved() ? DOT + Messages.ThreadView_resolved : thread.comment().mustFix() ? DOT
                + Messages.ThreadView_mustFix : "";
        head(thread.comment(), state, 0);
        text(thread.comment(), 0);
        for (NoteEntry answer : thread.answers()) {
            boolean said = answer.kind() == NoteKind.REPLY;
            head(answer, said ? "" : DOT + (answer.kind() == NoteKind.RESOLVE ? Messages.ThreadView_resolvedIt
                    : Messages.ThreadView_reopened),
                    INDENT);
            if (said) {
                text(answer, INDENT);
            }
        }
        Link links = new Link(this, SWT.NONE);
        links.setText(thread.resolved() ? Messages.ThreadView_resolvedLinks : Messages.ThreadView_open);
        links.addListener(SWT.Selection, event -> act.accept(event.text, thread));
        Label line = new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    }

    private void head(NoteEntry entry, String state, int indent) {
        Label label = new Label(this, SWT.NONE);
        label.setText(entry.author().replace("&", "&&") + DOT + Dates.of(entry.date()) + state);
        FontRegistry fonts = JFaceResources.getFontRegistry();
        label.setFont(fonts.getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).applyTo(label);
    }

    private void text(NoteEntry entry, int indent) {
        Label text = new Label(this, SWT.WRAP);
        text.setText(entry.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).indent(indent, 0).applyTo(text);
    }
}
