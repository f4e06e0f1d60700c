/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.diff.ElementLabel;
import org.klantreis.model.Identified;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.versioning.review.CommentThread;

/** What was said of the selected element, and a field to say more. What is typed and not sent stays with its element. */
public final class CommentsPanel extends Composite {
    private final ReviewSession session;
    private final Label about;
    private final ScrolledComposite scroll;
    private final Composite threads;
    private final Text entry;
    private final Button mustFix;
    private final Button add;
    private final Button cancel;
    private final Map<String, String> drafts = new HashMap<>();
    private String shown;
    private CommentThread replyTo;

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the review
     */
    public CommentsPanel(Composite parent, ReviewSession session) {
        super(parent, SWT.NONE);
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).spacing(6, 4).applyTo(this);
        about = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(120, SWT.DEFAULT).applyTo(about);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, 60).applyTo(scroll);
        threads = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(threads);
        AccessibleName.set(threads, Messages.CommentsPanel_list);
        scroll.setContent(threads);
        scroll.addListener(SWT.Resize, event -> fit());
        entry = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        entry.setMessage(Messages.CommentsPanel_hint);
        AccessibleName.set(entry, Messages.CommentsPanel_hint);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(120, entry.getLineHeight() * 3).applyTo(entry);
        entry.addListener(SWT.Traverse, CommentsPanel::traverse);
        entry.addListener(SWT.KeyDown, this::key);
        entry.addListener(SWT.Modify, event -> enable());
        mustFix = new Button(this, SWT.CHECK);
        mustFix.setText(Messages.CommentsPanel_mustFix);
        GridDataFactory.swtDefaults().grab(true, false).applyTo(mustFix);
        cancel = new Button(this, SWT.PUSH);
        cancel.setText(Messages.CommentsPanel_cancelReply);
        cancel.addListener(SWT.Selection, event -> replyTo(null));
        GridDataFactory.swtDefaults().exclude(true).applyTo(cancel);
        cancel.setVisible(false);
        add = new Button(this, SWT.PUSH);
        add.setText(Messages.CommentsPanel_add);
        add.addListener(SWT.Selection, event -> send());
        session.addListener(this::follow);
        show();
    }

    private void follow(Aspect aspect) {
        if (aspect == Aspect.SELECTION) {
            drafts.put(shown, entry.getText());
            replyTo = null;
            entry.setText(drafts.getOrDefault(session.selected().orElse(null), ""));
        }
        if (aspect != Aspect.EFFECT) {
            show();
        }
    }

    private static void traverse(Event event) {
        // Tab leaves the field, as it does others.
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.doit;
    }

    private void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            send();
        }
    }

    private Optional<Identified> element() {
        return session.selected().flatMap(id -> session.comparison()
                .flatMap(comparison -> comparison.after().find(id).or(() -> comparison.before().find(id))));
    }

    private void show() {
        shown = session.selected().orElse(null);
        about.setText(NLS.bind(Messages.CommentsPanel_on, element().map(ElementLabel::path).orElse(Messages.CommentsPanel_whole))
                .replace("&", "&&"));
        for (Control child : threads.getChildren()) {
            child.dispose();
        }
        List<CommentThread> all = session.content().map(content -> content.review().threads(shown)).orElse(List.of());
        for (CommentThread thread : all) {
            ThreadView view = new ThreadView(threads, thread, this::act);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(view);
        }
        if (all.isEmpty()) {
            Label none = new Label(threads, SWT.WRAP);
            none.setText(Messages.CommentsPanel_none);
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(none);
        }
        enable();
        threads.layout(true);
        layout(true);
        fit();
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(width, threads.computeSize(width, SWT.DEFAULT).y);
    }

    private void enable() {
        boolean ready = session.content().isPresent() && !session.isBusy() && !session.content()
                .get().review().commits().isEmpty();
        entry.setEnabled(session.content().isPresent());
        add.setEnabled(ready && !entry.getText().isBlank());
        mustFix.setEnabled(replyTo == null);
    }

    private void act(String what, CommentThread thread) {
        switch (what) {
            case "resolve" -> session.say((notes, review) -> notes.resolve(thread));
            case "reopen" -> session.say((notes, review) -> notes.reopen(thread));
            default -> replyTo(thread);
        }
    }

    private void replyTo(CommentThread thread) {
        replyTo = thread;
        entry.setMessage(thread == null ? Messages.CommentsPanel_hint : NLS.bind(Messages.CommentsPanel_replyTo,
                thread.comment().author()));
        add.setText(thread == null ? Messages.CommentsPanel_add : Messages.CommentsPanel_reply);
        cancel.setVisible(thread != null);
        ((org.eclipse.swt.layout.GridData) cancel.getLayoutData()).exclude = thread == null;
        enable();
        layout(true);
        entry.setFocus();
    }

    private void send() {
        String text = entry.getText().strip();
        if (!add.isEnabled() || text.isEmpty()) {
            return;
        }
        CommentThread answered = replyTo;
        String id = shown;
        String place = element().map(ElementLabel::path).orElse(null);
        boolean must = mustFix.getSelection();
        entry.setText("");
        drafts.remove(id);
        mustFix.setSelection(false);
        replyTo(null);
        session.say((notes, review) -> {
            if (answered != null) {
                notes.reply(answered, text);
            } else {
                notes.comment(review.tip(), id, place, text, must);
            }
        });
    }

    /** Puts a text into the field, for the user to go on. */
    public void begin(String text) {
        entry.setText(text);
        entry.setSelection(text.length());
        entry.setFocus();
    }

    @Override
    public boolean setFocus() {
        return entry.setFocus();
    }
}
