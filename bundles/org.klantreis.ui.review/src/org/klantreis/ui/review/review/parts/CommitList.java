/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Dates;
import org.klantreis.ui.review.widgets.Pane;

/** The commits of the branch; choosing one shows only what it changes. */
public final class CommitList {
    /** Stands for all commits. */
    private static final Object ALL = new Object();

    private final ReviewSession session;
    private final TableViewer viewer;

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the review
     */
    public CommitList(Composite parent, ReviewSession session) {
        this.session = session;
        Composite area = new Composite(new Pane(parent, Messages.CommitList_title).body(), SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        AccessibleName.set(viewer.getTable(), Messages.CommitList_name);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.CommitList_message, 5, new Column() {
            @Override
            String text(RevCommit commit) {
                return commit.getShortMessage();
            }
        });
        column(layout, Messages.CommitList_author, 3, new Column() {
            @Override
            String text(RevCommit commit) {
                return commit.getAuthorIdent().getName();
            }
        });
        viewer.addPostSelectionChangedListener(event -> {
            Object chosen = event.getStructuredSelection().getFirstElement();
            if (chosen != null) {
                session.narrow(chosen instanceof RevCommit commit ? commit.copy() : null);
            }
        });
        session.addListener(aspect -> {
            if (aspect == Aspect.CONTENT || aspect == Aspect.STATE && session.content().isEmpty()) {
                show();
            }
        });
    }

    private void column(TableColumnLayout layout, String title, int weight, Column labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    private void show() {
        List<RevCommit> commits = session.content().map(content -> content.review().commits()).orElse(List.of());
        List<Object> rows = new ArrayList<>();
        if (!commits.isEmpty()) {
            rows.add(ALL);
            rows.addAll(commits);
        }
        if (!rows.equals(viewer.getInput())) {
            viewer.setInput(rows);
        }
        if (!rows.isEmpty()) {
            Object chosen = commits.stream().filter(commit -> commit.equals(session.commit()))
                    .map(Object.class::cast).findFirst().orElse(ALL);
            if (viewer.getStructuredSelection().getFirstElement() != chosen) {
                viewer.setSelection(new StructuredSelection(chosen));
            }
        }
    }

    /** One column. */
    private abstract class Column extends ColumnLabelProvider {
        abstract String text(RevCommit commit);

        @Override
        public String getText(Object row) {
            if (row instanceof RevCommit commit) {
                return text(commit);
            }
            int count = session.content().map(content -> content.review().commits().size()).orElse(0);
            return viewer.getTable().getColumnCount() > 0 && isFirst() ? NLS.bind(Messages.CommitList_all, count) : "";
        }

        private boolean isFirst() {
            return viewer.getLabelProvider(0) == this;
        }

        @Override
        public String getToolTipText(Object row) {
            return row instanceof RevCommit commit ? commit.getFullMessage().strip() + "\n" + commit.getAuthorIdent().getName()
                    + ", "
                    + Dates.of(Instant.ofEpochSecond(commit.getCommitTime())) + "\n" + commit.abbreviate(10).name() : null;
        }
    }
}
