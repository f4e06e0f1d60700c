/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.model.Identified;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.viewer.MapViewer;
import org.klantreis.ui.review.place.JourneyMapArea;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.widgets.Pane;

/** The selected change: its journey's map, before or after, with all changes marked, and its values, old beside new. */
public final class ChangeDetails {
    private static final int[] WEIGHTS = {62, 38};

    private final ReviewSession session;
    private final Pane pane;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Label sentence;
    private final SashForm sash;
    private final JourneyMapArea map;
    private final ValueTable values;
    private final ToolItem before;
    private final ToolItem after;
    private boolean old;

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the review
     * @param open opens an element in its editor, by its id
     */
    public ChangeDetails(Composite parent, ReviewSession session, Consumer<String> open) {
        this.session = session;
        pane = new Pane(parent, Messages.ChangeDetails_title);
        ToolBar bar = new ToolBar(pane.beside(), SWT.FLAT);
        before = item(bar, Messages.ChangeDetails_before, true);
        after = item(bar, Messages.ChangeDetails_after, false);
        after.setSelection(true);
        stack = new Composite(pane.body(), SWT.NONE);
        stack.setLayout(layout);
        sentence = new Label(stack, SWT.WRAP);
        sash = new SashForm(stack, SWT.VERTICAL | SWT.SMOOTH);
        MapViewer viewer = new MapViewer(sash);
        viewer.setName(Messages.ChangeDetails_map);
        viewer.addSelectionListener(id -> {
            if (id != null && session.comparison().flatMap(comparison -> comparison.of(id)).isPresent()) {
                session.select(id);
            }
        });
        viewer.addOpenListener(open);
        map = new JourneyMapArea(viewer);
        values = new ValueTable(sash);
        sash.setWeights(WEIGHTS);
        layout.topControl = sentence;
        session.addListener(aspect -> {
            if (aspect != Aspect.EFFECT && aspect != Aspect.NOTES) {
                show();
            }
        });
        show();
    }

    private ToolItem item(ToolBar bar, String text, boolean older) {
        ToolItem item = new ToolItem(bar, SWT.RADIO);
        item.setText(text);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                old = older;
                show();
            }
        });
        return item;
    }

    private void show() {
        Comparison comparison = session.comparison().orElse(null);
        String id = session.selected().orElse(null);
        Optional<ElementDiff> diff = comparison == null || id == null ? Optional.empty() : comparison.of(id);
        Identified element = comparison == null || id == null ? null : element(comparison, id);
        if (element == null) {
            say(comparison);
            return;
        }
        pane.title(ElementLabel.path(element));
        boolean older = diff.isPresent() && (old && diff.get().before() != null || diff.get().after() == null);
        before.setEnabled(diff.isPresent() && diff.get().before() != null);
        after.setEnabled(diff.isPresent() && diff.get().after() != null);
        before.setSelection(older);
        after.setSelection(!older);
        Identified placed = diff.map(each -> older ? each.before() : each.after()).orElse(element);
        boolean mapped = map.show((older ? comparison.before() : comparison.after()).documents().values(), placed,
                marks(comparison));
        map.viewer().setVisible(mapped);
        sash.setMaximizedControl(mapped ? null : sash.getChildren()[1]);
        values.show(diff.map(each -> ValueRow.of(comparison, each)).orElse(List.of()));
        top(sash);
    }

    private static Identified element(Comparison comparison, String id) {
        return comparison.after().find(id).or(() -> comparison.before().find(id)).orElse(null);
    }

    private void say(Comparison comparison) {
        pane.title(Messages.ChangeDetails_title);
        before.setEnabled(false);
        after.setEnabled(false);
        int commits = session.content().map(content -> content.review().commits().size()).orElse(0);
        sentence.setText(comparison == null || commits == 0 ? "" : NLS.bind(Messages.ChangeDetails_whole,
                comparison.changes().size(), commits)
                + "\n\n" + Messages.ChangeDetails_nothing);
        top(sentence);
    }

    private void top(org.eclipse.swt.widgets.Control control) {
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    private static Map<String, ElementMark> marks(Comparison comparison) {
        Map<String, ElementMark> marks = new LinkedHashMap<>();
        for (ElementDiff diff : comparison.all()) {
            marks.put(diff.id(), switch (diff.kind()) {
                case ADDED -> ElementMark.NEW;
                case DELETED -> ElementMark.DELETED;
                case CHANGED -> diff.changes().stream().allMatch(change -> change instanceof Change.Moved
                        || change instanceof Change.Reordered)
                        ? ElementMark.MOVED : ElementMark.CHANGED;
            });
        }
        return marks;
    }

    /** Returns the map. */
    MapViewer viewer() {
        return map.viewer();
    }

    /** Returns the values. */
    ValueTable values() {
        return values;
    }
}
