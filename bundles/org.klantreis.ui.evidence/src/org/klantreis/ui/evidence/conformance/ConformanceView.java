/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.evidence.filters.EvidenceFilters;
import org.klantreis.ui.evidence.filters.EvidenceFollower;
import org.klantreis.ui.evidence.filters.EvidenceLink;
import org.klantreis.ui.evidence.filters.FilterState;
import org.klantreis.ui.evidence.rows.AccessibleName;
import org.klantreis.ui.evidence.rows.RowTable;
import org.klantreis.ui.knowledge.results.ResultFiles;
import org.klantreis.ui.knowledge.view.JourneyChoice;
import org.klantreis.ui.knowledge.view.KnowledgeView;
import org.klantreis.ui.knowledge.view.Question;
import org.klantreis.ui.map.observed.MapObserved;

/**
 * How practice differs from the plan of the journey that is open: each deviation with the share of cases that show it, and the
 * volumes and waits of each step. The map shows the same when that is switched on.
 */
public final class ConformanceView extends KnowledgeView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.evidence.conformance";

    private static final double[] SHARES = {0, 0.01, 0.05, 0.1, 0.25};
    private static final int NAMED = 3;

    private final EvidenceFollower evidence = new EvidenceFollower(this::ask);
    private JourneyFollower follower;
    private JourneyCombo journey;
    private EvidenceFilters filters;
    private Combo least;
    private Link summary;
    private RowTable deviations;
    private RowTable steps;
    private Action onMap;
    private Runnable mapListener;
    private ConformanceAnswer answer;
    private long version;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(content);
        filters = new EvidenceFilters(content, false, this::ask);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filters);
        journey = new JourneyCombo(filters, this::ask);
        journey.combo().moveAbove(null);
        journey.combo().setLayoutData(new RowData(230, SWT.DEFAULT));
        least = new Combo(filters, SWT.READ_ONLY | SWT.DROP_DOWN);
        least.setToolTipText(Messages.ConformanceView_least);
        AccessibleName.give(least, Messages.ConformanceView_least);
        NumberFormat percent = NumberFormat.getPercentInstance();
        least.add(Messages.ConformanceView_every);
        for (int i = 1; i < SHARES.length; i++) {
            least.add(NLS.bind(Messages.ConformanceView_from, percent.format(SHARES[i])));
        }
        least.select(0);
        least.addListener(SWT.Selection, event -> showRows());
        summary = new Link(content, SWT.WRAP);
        summary.addListener(SWT.Selection, event -> EvidenceLink.follow(event.text, getSite().getPage(),
                answer == null ? null : answer.choices(), evidence));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(summary);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        deviations = table(sash, Messages.ConformanceView_deviations, true);
        steps = table(sash, Messages.ConformanceView_steps, false);
        sash.setWeights(52, 48);
        follower = new JourneyFollower(getSite().getPage(), this::journeyChanged);
        journey.select(follower.current());
        return content;
    }

    private RowTable table(Composite sash, String title, boolean ofDeviations) {
        Composite side = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(side);
        new Label(side, SWT.NONE).setText(title);
        RowTable table = new RowTable(side, ofDeviations ? DeviationRows.deviationColumns() : DeviationRows.stepColumns(), title,
                this::show);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        return table;
    }

    @Override
    protected void addActions(IToolBarManager bar) {
        onMap = new Action(Messages.ConformanceView_onMap, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                ToggleObserved.show(isChecked());
            }
        };
        onMap.setToolTipText(Messages.ConformanceView_onMapHint);
        ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui.evidence", "icons/conformance.svg").ifPresent(onMap::setImageDescriptor);
        onMap.setChecked(MapObserved.get().isShown());
        mapListener = () -> onMap.setChecked(MapObserved.get().isShown());
        MapObserved.get().addListener(mapListener);
        bar.add(onMap);
    }

    @Override
    protected void landscapeChanged() {
        answer = null;
        filters.clear();
        journey.show(List.of(), follower.current());
        evidence.follow(index());
    }

    private void journeyChanged(String id) {
        if (!id.equals(journey.value())) {
            journey.select(id);
            filters.clear();
            ask();
        }
    }

    @Override
    protected Question question() {
        String wanted = journey.value();
        FilterState filter = filters.state();
        return (index, monitor) -> {
            long asked = index.state().version();
            List<ElementRef> journeys = JourneyChoice.find(index);
            boolean there = journeys.stream().anyMatch(each -> each.id().equals(wanted));
            ConformanceAnswer found = there ? ConformanceQuestion.ask(index, monitor, wanted, filter)
                    : ConformanceQuestion.first(index, monitor, journeys);
            return () -> show(journeys, found, asked);
        };
    }

    private void show(List<ElementRef> journeys, ConformanceAnswer found, long asked) {
        answer = found;
        version = asked;
        journey.show(journeys, found.journey());
        filters.show(found.choices());
        showRows();
    }

    private void showRows() {
        if (answer == null) {
            return;
        }
        double share = SHARES[Math.max(0, least.getSelectionIndex())];
        Conformance found = answer.found();
        List<List<Object>> differing = found == null ? List.of() : DeviationRows.deviations(found, share);
        List<List<Object>> stepRows = found == null ? List.of() : DeviationRows.steps(found);
        deviations.setRows(differing, differing.size());
        steps.setRows(stepRows, stepRows.size());
        summary.setText(found == null ? answer.journey().isEmpty() || answer.choices().chosen() == null ? noLog()
                : EvidenceLink.sentence(answer.choices(), evidence) : sentence(found));
        summary.getParent().layout(true);
        ObservedJourneys.get().take(index(), version, answer, share);
    }

    private String noLog() {
        return journey.combo().getText().isEmpty() ? Messages.ConformanceView_noJourney
                : NLS.bind(Messages.ConformanceView_noLog, journey.combo().getText().replace("&", "&&"));
    }

    private static String sentence(Conformance found) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        NumberFormat percent = NumberFormat.getPercentInstance();
        percent.setMaximumFractionDigits(1);
        List<String> sentences = new ArrayList<>();
        double planned = found.cases() == 0 ? 0 : (double) found.asPlanned() / found.cases();
        sentences.add(found.cases() == 0 ? Messages.ConformanceView_noCases
                : NLS.bind(Messages.ConformanceView_cases, new Object[] {numbers.format(found.cases()), numbers.format(found.asPlanned()),
                    percent.format(planned), percent.format(found.fitness()), numbers.format(found.sequences())}));
        if (found.unlinkedCases() > 0) {
            sentences.add(NLS.bind(Messages.ConformanceView_unlinkedCases, numbers.format(found.unlinkedCases())));
        }
        if (!found.unlinked().isEmpty()) {
            String names = found.unlinked().stream().limit(NAMED).map(each -> "\u201c" + each.activity() + "\u201d")
                    .collect(Collectors.joining(", "));
            sentences.add(NLS.bind(Messages.ConformanceView_unlinked, numbers.format(found.unlinked().size()), names
                    + (found.unlinked().size() > NAMED ? ", \u2026" : "")));
        }
        return String.join(" ", sentences).replace("&", "&&").replace("<", "\u2039");
    }

    @Override
    protected void copy() {
        (steps.table().isFocusControl() ? steps : deviations).copy();
    }

    @Override
    protected void export() {
        ResultFiles.export(getSite().getShell(), "deviations", deviations.result());
    }

    @Override
    public void dispose() {
        evidence.stop();
        if (follower != null) {
            follower.dispose();
        }
        if (mapListener != null) {
            MapObserved.get().removeListener(mapListener);
        }
        super.dispose();
    }

    /** Returns the list of deviations. */
    RowTable deviations() {
        return deviations;
    }

    /** Returns the list of steps. */
    RowTable steps() {
        return steps;
    }

    /** Returns the line above the lists. */
    Link summary() {
        return summary;
    }

    /** Returns the choice of a journey. */
    JourneyCombo journey() {
        return journey;
    }

    /** Returns the choice of a least share. */
    Combo least() {
        return least;
    }

    /** Returns the switch that shows it on the map. */
    Action onMap() {
        return onMap;
    }
}
