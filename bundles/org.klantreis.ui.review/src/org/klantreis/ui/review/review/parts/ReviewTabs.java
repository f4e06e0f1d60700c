/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.ui.review.review.session.NewFinding;
import org.klantreis.ui.review.review.session.ReviewContent;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;

/** What people said: comments on what is selected, the checklist and the approvals. */
public final class ReviewTabs {
    private final ReviewSession session;
    private final CTabFolder folder;
    private final CommentsPanel comments;
    private final CTabItem commentsTab;
    private final CTabItem checklistTab;
    private final CTabItem approvalsTab;

    /**
     * Makes them.
     *
     * @param parent where
     * @param session the review
     */
    public ReviewTabs(Composite parent, ReviewSession session) {
        this.session = session;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        comments = new CommentsPanel(folder, session);
        commentsTab = tab(comments);
        Consumer<NewFinding> begin = finding -> {
            session.select(finding.finding().element().getId());
            folder.setSelection(0);
            comments.begin(finding.finding().message() + "\n");
        };
        checklistTab = tab(new Checklist(folder, session, begin));
        approvalsTab = tab(new ApprovalList(folder, session));
        folder.setSelection(0);
        session.addListener(aspect -> {
            if (aspect != Aspect.EFFECT) {
                title();
            }
        });
        title();
    }

    private CTabItem tab(Control control) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setControl(control);
        return tab;
    }

    private void title() {
        ReviewContent content = session.content().orElse(null);
        int said = content == null ? 0 : content.review().threads(session.selected().orElse(null)).size();
        int findings = content == null ? 0 : content.findings().size();
        long ticked = content == null ? 0 : content.findings().stream()
                .filter(finding -> content.review().ticked(finding.key()).isPresent()).count();
        int approvals = content == null ? 0 : content.review().approvals().size();
        commentsTab.setText(NLS.bind(Messages.ReviewTabs_comments, said));
        checklistTab.setText(NLS.bind(Messages.ReviewTabs_checklist, ticked, findings));
        approvalsTab.setText(NLS.bind(Messages.ReviewTabs_approvals, approvals));
    }

    /** Begins a comment on what is selected. */
    public void comment() {
        folder.setSelection(0);
        comments.setFocus();
    }

    /** Returns the folder. */
    CTabFolder folder() {
        return folder;
    }
}
