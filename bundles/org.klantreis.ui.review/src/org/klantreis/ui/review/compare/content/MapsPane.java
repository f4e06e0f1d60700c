/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Viewport;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.marks.ElementMarks;
import org.klantreis.ui.map.marks.MarkLegend;
import org.klantreis.ui.map.viewer.MapPair;
import org.klantreis.ui.map.viewer.MapViewer;
import org.klantreis.ui.review.compare.session.ComparedModels;
import org.klantreis.ui.review.compare.session.CompareSession;

/** The maps of a journey side by side, before and after, with what differs marked, scrolled together. */
public final class MapsPane extends Composite {
    /** Two maps have half the width each, so that a little smaller is better to see what is around a change. */
    private static final double SMALLER = 0.75;
    /** So many times the height of stages and steps below the title is enough to see what is in the lanes. */
    private static final double ENOUGH = 4;

    private final CompareSession session;
    private final CLabel beforeLabel;
    private final CLabel afterLabel;
    private final MapViewer before;
    private final MapViewer after;
    private final MapPair pair;
    private final MarkLegend legend;
    private String journeyId;
    private ComparedModels models;
    private Comparison marked;

    MapsPane(Composite parent, CompareSession session) {
        super(parent, SWT.NONE);
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(2, 0).applyTo(this);
        beforeLabel = label();
        afterLabel = label();
        before = map();
        after = map();
        legend = new MarkLegend(this, before.canvas()::palette);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(legend);
        pair = new MapPair(before, after);
        before.canvas().zoomTo(SMALLER, null);
    }

    private CLabel label() {
        CLabel label = new CLabel(this, SWT.NONE);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).indent(4, 2).applyTo(label);
        return label;
    }

    private MapViewer map() {
        MapViewer map = new MapViewer(this);
        GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(map);
        map.addSelectionListener(id -> {
            if (id != null) {
                session.select(id);
            }
        });
        map.addOpenListener(id -> new ElementActions(session).open());
        return map;
    }

    /**
     * Shows the journey that an element is of, or belongs to.
     *
     * @param elementId the selected element; null for none
     * @return whether there is such a journey
     */
    boolean show(String elementId) {
        Optional<ComparedModels> loaded = session.models();
        Optional<Journey> journey = loaded.flatMap(each -> journey(each, elementId));
        if (journey.isEmpty()) {
            return false;
        }
        if (models != loaded.get() || !journey.get().getId().equals(journeyId)) {
            models = loaded.get();
            journeyId = journey.get().getId();
            String old = NLS.bind(Messages.MapsPane_before, session.before().label());
            String young = NLS.bind(Messages.MapsPane_after, session.after().label());
            Optional<MapSource> first = source(models.before().state(), models.before().around());
            Optional<MapSource> second = source(models.after().state(), models.after().around());
            beforeLabel.setText((first.isPresent() ? old : NLS.bind(Messages.MapsPane_absent, old)).replace("&", "&&"));
            afterLabel.setText((second.isPresent() ? young : NLS.bind(Messages.MapsPane_absent, young)).replace("&", "&&"));
            beforeLabel.setToolTipText(beforeLabel.getText());
            afterLabel.setToolTipText(afterLabel.getText());
            before.setName(old);
            after.setName(young);
            pair.show(first.orElse(null), second.orElse(null));
        }
        mark();
        return true;
    }

    /** Selects an element on both maps and scrolls to it. */
    void reveal(String elementId) {
        boolean inAfter = after.reveal(elementId);
        boolean inBefore = before.reveal(elementId);
        if (inAfter && inBefore) {
            after.reveal(elementId); // both scrolled; what is newer is what is looked at
        } else if (!inAfter && !inBefore) {
            shownAround(elementId).ifPresent(id -> {
                before.reveal(id);
                after.reveal(id);
            });
        }
        scrollTitleAway(elementId);
    }

    /** In a low window the facts of the journey make room for the steps, unless they are what is looked at. */
    private void scrollTitleAway(String elementId) {
        Viewport view = after.canvas().viewport();
        double needed = view.scene().titleHeight() + ENOUGH * view.scene().headerHeight();
        if (!elementId.equals(journeyId) && view.height() / view.zoom() < needed && view.scrollY() < view.scene().titleHeight()) {
            after.canvas().scrollTo(view.scrollX(), view.scene().titleHeight());
        }
    }

    private void mark() {
        Comparison comparison = session.comparison().orElseThrow();
        if (comparison == marked) {
            return;
        }
        marked = comparison;
        ElementMarks old = ChangeMarks.of(comparison, true);
        ElementMarks young = ChangeMarks.of(comparison, false);
        before.setMarks(old);
        after.setMarks(young);
        Set<ElementMark> kinds = EnumSet.of(ElementMark.NEW, ElementMark.CHANGED, ElementMark.DELETED, ElementMark.MOVED);
        legend.setKinds(kinds);
    }

    /** Finds what a map shows of an element that it does not show by itself. */
    private Optional<String> shownAround(String elementId) {
        Identified element = elementId == null ? null : models.after().state().find(elementId)
                .or(() -> models.before().state().find(elementId)).orElse(null);
        while (element != null && before.canvas().scene().spotsOf(element.getId()).isEmpty()
                && after.canvas().scene().spotsOf(element.getId()).isEmpty()) {
            element = element.eContainer() instanceof Identified parent ? parent : null;
        }
        return Optional.ofNullable(element).map(Identified::getId);
    }

    private Optional<MapSource> source(ModelState state, List<Document> around) {
        return state.find(journeyId).filter(Journey.class::isInstance).map(journey -> MapSource.of((Journey) journey, around));
    }

    private static Optional<Journey> journey(ComparedModels models, String elementId) {
        if (elementId == null) {
            return Optional.empty();
        }
        return models.after().state().find(elementId).or(() -> models.before().state().find(elementId))
                .map(org.eclipse.emf.ecore.util.EcoreUtil::getRootContainer).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }

    /** Returns the map of the older side. */
    public MapViewer before() {
        return before;
    }

    /** Returns the map of the newer side. */
    public MapViewer after() {
        return after;
    }
}
