/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.ui.review.review.session.ReviewContent;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Icons;
import org.klantreis.versioning.review.Approval;
import org.klantreis.versioning.review.Review;

/** Which branch is reviewed, how it stands, and what can be done with it. */
public final class ReviewHeader extends Composite {
    private final ReviewSession session;
    private final Combo branch;
    private final Combo target;
    private final Label state;
    private final Label icon;
    private final Button approve;
    private final Button merge;
    private final Button compare;
    private final Button synchronise;
    private final Icons icons = new Icons(this);

    /** What the editor does when a button is pressed. */
    public interface Actions {
        /** Merges the branch. */
        void merge();

        /** Opens the compare editor. */
        void compare();
    }

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the review
     * @param actions what is done elsewhere
     */
    public ReviewHeader(Composite parent, ReviewSession session, Actions actions) {
        super(parent, SWT.NONE);
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(9).margins(6, 6).spacing(6, 4).applyTo(this);
        branch = combo(Messages.ReviewHeader_branch);
        target = combo(Messages.ReviewHeader_into);
        approve = button(Messages.ReviewHeader_approve, "review_approve", this::approve);
        merge = button(Messages.ReviewHeader_merge, "review_merge", actions::merge);
        merge.setToolTipText(Messages.ReviewHeader_mergeHint);
        compare = button(Messages.ReviewHeader_compare, "review_compare", actions::compare);
        compare.setToolTipText(Messages.ReviewHeader_compareHint);
        synchronise = button("", "review_synchronise", session::synchronise);
        AccessibleName.set(synchronise, Messages.ReviewHeader_synchronise);
        Button refresh = button("", "review_refresh", session::load);
        refresh.setToolTipText(Messages.ReviewHeader_refresh);
        AccessibleName.set(refresh, Messages.ReviewHeader_refresh);
        Composite line = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(9, 1).applyTo(line);
        icon = new Label(line, SWT.NONE);
        GridDataFactory.swtDefaults().hint(16, 16).applyTo(icon);
        state = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(state);
        session.addListener(aspect -> {
            if (aspect != Aspect.EFFECT && aspect != Aspect.SELECTION) {
                show();
            }
        });
        show();
    }

    private Combo combo(String label) {
        new Label(this, SWT.NONE).setText(label);
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> session.choose(branch.getText(), target.getText()));
        return combo;
    }

    private Button button(String text, String image, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.setImage(icons.get(image));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void show() {
        fill(branch, session.branch());
        fill(target, session.target());
        ReviewContent content = session.content().orElse(null);
        boolean ready = content != null && !session.isBusy();
        boolean open = ready && !content.isMerged();
        boolean mine = content != null && isMine(content);
        approve.setText(mine ? Messages.ReviewHeader_withdraw : Messages.ReviewHeader_approve);
        approve.setToolTipText(mine ? Messages.ReviewHeader_withdrawHint : Messages.ReviewHeader_approveHint);
        approve.setEnabled(open);
        merge.setEnabled(open);
        compare.setEnabled(ready);
        synchronise.setEnabled(ready && content.remote() != null);
        synchronise.setToolTipText(content == null || content.remote() == null ? Messages.ReviewHeader_synchroniseNone
                : NLS.bind(Messages.ReviewHeader_synchroniseHint, content.remote()));
        String sentence = !session.problem().isEmpty() ? session.problem() : session.isBusy() && content == null
                ? Messages.ReviewHeader_busy
                : content == null ? "" : sentence(content);
        state.setText(sentence.replace("&", "&&"));
        icon.setImage(icons.get(!session.problem().isEmpty() || content != null && !content.review().blocking().isEmpty()
                ? "review_worse"
                : content != null && content.review().approvals().stream().anyMatch(Approval::current) ? "review_approve"
                        : "review"));
        layout(true);
    }

    private void fill(Combo combo, String chosen) {
        List<String> names = session.branches().names();
        if (!List.of(combo.getItems()).equals(names)) {
            combo.setItems(names.toArray(String[]::new));
        }
        if (!Objects.equals(combo.getText(), chosen)) {
            if (!names.contains(chosen) && !chosen.isEmpty()) {
                combo.add(chosen);
            }
            combo.setText(chosen);
        }
    }

    private static boolean isMine(ReviewContent content) {
        return content.review().approvals().stream().anyMatch(approval -> approval.current()
                && approval.entry().email().equals(content.me()));
    }

    private void approve() {
        boolean mine = session.content().map(ReviewHeader::isMine).orElse(false);
        session.say((notes, review) -> {
            if (mine) {
                notes.withdraw(review.tip(), "");
            } else {
                notes.approve(review.tip(), "");
            }
        });
    }

    private String sentence(ReviewContent content) {
        Review review = content.review();
        if (content.isMerged()) {
            return NLS.bind(Messages.ReviewHeader_merged, session.branch(), session.target());
        }
        List<String> parts = new ArrayList<>();
        parts.add(count(review.commits().size(), Messages.ReviewHeader_commitsOne, Messages.ReviewHeader_commits));
        parts.add(count(content.comparison().changes().size(), Messages.ReviewHeader_changesOne, Messages.ReviewHeader_changes));
        parts.add(count(content.findings().size(), Messages.ReviewHeader_findingsOne, Messages.ReviewHeader_findings));
        if (!review.blocking().isEmpty()) {
            parts.add(count(review.blocking().size(), Messages.ReviewHeader_blockingOne, Messages.ReviewHeader_blocking));
        }
        String now = names(review, true);
        String earlier = names(review, false);
        if (!now.isEmpty()) {
            parts.add(NLS.bind(Messages.ReviewHeader_approved, now));
        }
        if (!earlier.isEmpty()) {
            parts.add(NLS.bind(Messages.ReviewHeader_approvedEarlier, earlier));
        }
        return String.join("  \u00b7  ", parts);
    }

    private static String names(Review review, boolean current) {
        return review.approvals().stream().filter(approval -> approval.current() == current)
                .map(approval -> approval.entry().author())
                .collect(Collectors.joining(", "));
    }

    private static String count(int count, String one, String many) {
        return count == 1 ? one : NLS.bind(many, count);
    }

    @Override
    public boolean setFocus() {
        return branch.setFocus();
    }

    /** Returns the sentence that says how the review stands. */
    String sentence() {
        return state.getText();
    }
}
