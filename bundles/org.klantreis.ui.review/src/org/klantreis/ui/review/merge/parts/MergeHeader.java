/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.ui.review.merge.session.MergeSession.Aspect;
import org.klantreis.ui.review.merge.session.MergeSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Icons;

/** What is going on, and what can be done about the merge as a whole. */
public final class MergeHeader extends Composite {
    private final MergeSession session;
    private final Label sentence;
    private final Button previous;
    private final Button next;
    private final Button save;
    private final Button finish;
    private final Button abort;
    private final Icons icons = new Icons(this);

    /** What the editor does when a button is pressed. */
    public interface Actions {
        /** Keeps the decisions. */
        void saveOpen();

        /** Writes and commits. */
        void finish();

        /** Brings everything back. */
        void abort();
    }

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the merge
     * @param actions what is done elsewhere
     */
    public MergeHeader(Composite parent, MergeSession session, Actions actions) {
        super(parent, SWT.NONE);
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 6).spacing(6, 4).applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(sentence);
        previous = button("", "merge_previous", () -> session.step(false));
        previous.setToolTipText(Messages.MergeHeader_previous);
        AccessibleName.set(previous, Messages.MergeHeader_previous);
        next = button("", "merge_next", () -> session.step(true));
        next.setToolTipText(Messages.MergeHeader_next);
        AccessibleName.set(next, Messages.MergeHeader_next);
        save = button(Messages.MergeHeader_save, null, actions::saveOpen);
        save.setToolTipText(Messages.MergeHeader_saveHint);
        finish = button(Messages.MergeHeader_finish, "review_merge", actions::finish);
        finish.setToolTipText(Messages.MergeHeader_finishHint);
        abort = button(Messages.MergeHeader_abort, null, actions::abort);
        session.addListener(aspect -> {
            if (aspect != Aspect.ORIGIN && aspect != Aspect.SELECTION) {
                show();
            }
        });
        show();
    }

    private Button button(String text, String image, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        if (image != null) {
            button.setImage(icons.get(image));
        }
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void show() {
        boolean ready = session.content().isPresent() && !session.isBusy();
        boolean open = session.open() > 0;
        sentence.setText((session.problem().isEmpty() ? session.content().map(content -> content.sentence()).orElse("")
                : session.problem())
                .replace("&", "&&"));
        previous.setEnabled(ready && open);
        next.setEnabled(ready && open);
        save.setEnabled(ready && session.isDirty() && session.result().isPresent());
        finish.setEnabled(ready && !open && (session.result().isEmpty() || session.outcome().isPresent()));
        abort.setEnabled(ready);
        layout(true);
    }

    Button finish() {
        return finish;
    }

    @Override
    public boolean setFocus() {
        return next.isEnabled() ? next.setFocus() : super.setFocus();
    }
}
