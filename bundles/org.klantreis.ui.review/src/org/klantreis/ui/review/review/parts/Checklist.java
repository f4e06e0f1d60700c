/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.review.review.session.NewFinding;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.versioning.review.NoteEntry;

/** The findings that the branch brings: each is to be ticked, or commented on. */
public final class Checklist extends Composite {
    private final ReviewSession session;
    private final Consumer<NewFinding> comment;
    private final CheckboxTableViewer viewer;
    private final Label hint;
    private final Button button;

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the review
     * @param comment begins a comment on a finding
     */
    public Checklist(Composite parent, ReviewSession session, Consumer<NewFinding> comment) {
        super(parent, SWT.NONE);
        this.session = session;
        this.comment = comment;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(6, 4).applyTo(this);
        Composite area = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        Table table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        AccessibleName.set(table, Messages.Checklist_name);
        viewer = new CheckboxTableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.Checklist_finding, 7, new Findings());
        column(layout, Messages.Checklist_by, 3, new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ticked((NewFinding) row).map(NoteEntry::author).orElse("");
            }
        });
        viewer.addCheckStateListener(event -> tick((NewFinding) event.getElement(), event.getChecked()));
        viewer.addSelectionChangedListener(event -> select((NewFinding) event.getStructuredSelection().getFirstElement()));
        hint = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(hint);
        button = new Button(this, SWT.PUSH);
        button.setText(Messages.Checklist_comment);
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> comment.accept((NewFinding) viewer.getStructuredSelection()
                .getFirstElement()));
        session.addListener(aspect -> {
            if (aspect == Aspect.CONTENT || aspect == Aspect.NOTES || aspect == Aspect.STATE && session.content().isEmpty()) {
                show();
            }
        });
    }

    private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    private Optional<NoteEntry> ticked(NewFinding finding) {
        return session.content().flatMap(content -> content.review().ticked(finding.key()));
    }

    private void show() {
        List<NewFinding> findings = session.content().map(content -> content.findings()).orElse(List.of());
        Object selected = viewer.getStructuredSelection().getFirstElement();
        viewer.setInput(findings);
        findings.forEach(finding -> viewer.setChecked(finding, ticked(finding).isPresent()));
        if (selected != null && findings.contains(selected)) {
            viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(selected));
        }
        hint.setText(findings.isEmpty() ? Messages.Checklist_none : Messages.Checklist_accept);
        button.setEnabled(!viewer.getStructuredSelection().isEmpty());
    }

    private void select(NewFinding finding) {
        button.setEnabled(finding != null);
        if (finding != null) {
            session.select(finding.finding().element().getId());
        }
    }

    private void tick(NewFinding finding, boolean accepted) {
        session.say((notes, review) -> notes.tick(review.tip(), finding.key(), finding.finding().element().getId(),
                finding.place(), accepted));
    }

    /** Returns the viewer. */
    CheckboxTableViewer viewer() {
        return viewer;
    }

    /** What was found, with how bad it is. */
    private static final class Findings extends ColumnLabelProvider {
        @Override
        public String getText(Object row) {
            return ((NewFinding) row).finding().message();
        }

        @Override
        public String getToolTipText(Object row) {
            return getText(row);
        }

        @Override
        public Image getImage(Object row) {
            ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
            return images.getImage(switch (((NewFinding) row).finding().severity()) {
                case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
                case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
                case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
            });
        }
    }
}
