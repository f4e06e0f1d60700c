/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.Identified;
import org.klantreis.ui.review.review.session.ReviewContent;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Pane;

/** What the branch changes, by file and element, with how often each was commented on. */
public final class ChangeTree {
    private final ReviewSession session;
    private final TreeViewer viewer;
    private boolean showing;

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the review
     */
    public ChangeTree(Composite parent, ReviewSession session) {
        this.session = session;
        Pane pane = new Pane(parent, Messages.ChangeTree_title);
        viewer = new TreeViewer(pane.body(), SWT.SINGLE | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new ChangeLabels(viewer.getTree(), this::comments));
        ColumnViewerToolTipSupport.enableFor(viewer);
        AccessibleName.set(viewer.getTree(), Messages.ChangeTree_name);
        viewer.addSelectionChangedListener(event -> {
            if (!showing && !event.getStructuredSelection().isEmpty()) {
                session.select(id(event.getStructuredSelection().getFirstElement()));
            }
        });
        session.addListener(this::follow);
    }

    private void follow(Aspect aspect) {
        switch (aspect) {
            case CONTENT, NOTES -> show();
            case SELECTION -> reveal();
            case STATE -> {
                if (session.content().isEmpty()) {
                    viewer.setInput(null);
                }
            }
            default -> {
                // What the change does is shown elsewhere.
            }
        }
    }

    private void show() {
        Optional<ReviewContent> content = session.content();
        if (content.isEmpty()) {
            viewer.setInput(null);
            return;
        }
        showing = true;
        try {
            viewer.getTree().setRedraw(false);
            viewer.setInput(ChangeGroup.of(content.get(), session.comparison().orElseThrow()));
            viewer.expandAll();
        } finally {
            viewer.getTree().setRedraw(true);
            showing = false;
        }
        reveal();
    }

    /** Selects the row of the element that is selected, in whichever part it was chosen. */
    private void reveal() {
        if (!(viewer.getInput() instanceof List<?> groups) || groups.isEmpty()) {
            return;
        }
        String wanted = session.selected().orElse(null);
        if (!viewer.getStructuredSelection().isEmpty() && Objects.equals(wanted, id(viewer.getStructuredSelection()
                .getFirstElement()))) {
            return;
        }
        showing = true;
        try {
            viewer.setSelection(find(groups, wanted), true);
        } finally {
            showing = false;
        }
    }

    private static StructuredSelection find(List<?> groups, String wanted) {
        for (Object each : groups) {
            ChangeGroup group = (ChangeGroup) each;
            if (wanted == null && group.kind() == ChangeGroup.Kind.WHOLE) {
                return new StructuredSelection(group);
            }
            for (Object row : group.rows()) {
                if (wanted != null && wanted.equals(id(row))) {
                    return new TreeSelection(new TreePath(new Object[] {group, row}));
                }
            }
        }
        return groups.stream().map(ChangeGroup.class::cast).filter(group -> group.root() != null
                && group.root().getId().equals(wanted))
                .findFirst().map(group -> new StructuredSelection(group)).orElse(StructuredSelection.EMPTY);
    }

    private static String id(Object row) {
        if (row instanceof ElementDiff diff) {
            return diff.id();
        } else if (row instanceof Identified element) {
            return element.getId();
        }
        return row instanceof ChangeGroup group && group.root() != null ? group.root().getId() : null;
    }

    /** Returns how many comments there are on what a row shows, and how many of those are not dealt with. */
    private Map<Boolean, Long> comments(Object row) {
        if (session.content().isEmpty() || row instanceof String || row instanceof ChangeGroup group
                && group.kind() != ChangeGroup.Kind.WHOLE) {
            return Map.of();
        }
        return session.content().get().review().threads(id(row)).stream()
                .collect(Collectors.partitioningBy(thread -> !thread.resolved(), Collectors.counting()));
    }

    /** Returns the viewer. */
    TreeViewer viewer() {
        return viewer;
    }

    /** Groups and what they hold. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            return row instanceof ChangeGroup group ? group.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object row) {
            return null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return row instanceof ChangeGroup group && !group.rows().isEmpty();
        }
    }
}
