/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Dates;
import org.klantreis.versioning.review.Approval;

/** Who wants the branch to be merged. */
public final class ApprovalList extends Composite {
    private final TableViewer viewer;

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the review
     */
    public ApprovalList(Composite parent, ReviewSession session) {
        super(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        setLayout(layout);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        AccessibleName.set(viewer.getTable(), Messages.ApprovalList_name);
        column(layout, Messages.ApprovalList_columnWho, 3, approval -> approval.entry().author());
        column(layout, Messages.ApprovalList_columnDate, 4, approval -> Dates.of(approval.entry().date()));
        column(layout, Messages.ApprovalList_columnSaid, 5, approval -> approval.current() ? approval.entry().text()
                : NLS.bind(Messages.ApprovalList_earlier, approval.commit().abbreviate(7).name()) + " "
                        + approval.entry().text());
        session.addListener(aspect -> {
            if (aspect != Aspect.EFFECT && aspect != Aspect.SELECTION) {
                viewer.setInput(session.content().map(content -> List.copyOf(content.review().approvals())).orElse(List.of()));
            }
        });
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Approval, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Approval) row)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }
}
