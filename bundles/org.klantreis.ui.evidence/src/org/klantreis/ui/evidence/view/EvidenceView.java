/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.klantreis.ui.evidence.jobs.EvidenceIndex;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;
import org.klantreis.ui.navigation.LandscapeTracker;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.OpenLandscape;

/**
 * The evidence of a landscape: its event logs and the files of its complaints, whether they are in the knowledge base as they
 * are now,
 * what reading them found and dropped, and how far they are linked to the model. Import, load and link from here.
 */
public final class EvidenceView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.evidence.view";

    private final StackLayout stack = new StackLayout();
    private final Runnable follower = this::refresh;
    private final LandscapeListener changes = new LandscapeListener() {
        @Override
        public void changed(OpenLandscape landscape, List<Notification> notifications) {
            refresh();
        }

        @Override
        public void reloaded(OpenLandscape landscape, Collection<String> paths) {
            refresh();
        }
    };
    private final IPartListener2 use = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            // Nothing is started for a view that only happens to be in sight after the workbench came up.
            if (reference.getPart(false) == EvidenceView.this && !PlatformUI.getWorkbench().isStarting() && evidence != null) {
                evidence.index().wantForView();
            }
        }
    };
    private Composite body;
    private Link empty;
    private SashForm content;
    private SourceTable table;
    private ReportPane report;
    private EvidenceActions actions;
    private LandscapeTracker tracker;
    private LandscapeEvidence evidence;
    private OpenLandscape landscape;

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        Composite page = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(page);
        empty = new Link(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(empty);
        content = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        table = new SourceTable(content);
        report = new ReportPane(content, link -> actions.follow(link));
        content.setWeights(62, 38);
        actions = new EvidenceActions(this);
        empty.addListener(SWT.Selection, event -> actions.follow(event.text));
        table.viewer().addSelectionChangedListener(event -> showReport());
        table.viewer().addOpenListener(event -> actions.follow("open"));
        getSite().setSelectionProvider(table.viewer());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fillContextMenu);
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
        getSite().registerContextMenu(menu, table.viewer());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), actions.copy());
        tracker = new LandscapeTracker(getSite().getPage(), this::landscapeChanged);
        actions.fill(getViewSite().getActionBars(), tracker);
        stack.topControl = page;
        getSite().getPage().addPartListener(use);
        showNothing();
        tracker.follow();
    }

    private void landscapeChanged(IContainer container) {
        unhook();
        evidence = container == null ? null : EvidenceIndex.get().of(container);
        if (evidence != null) {
            evidence.addListener(follower);
            landscape = evidence.landscape().orElse(null);
            if (landscape != null) {
                landscape.addListener(changes);
            }
            evidence.check();
        }
        refresh();
    }

    private void unhook() {
        if (evidence != null) {
            evidence.removeListener(follower);
        }
        if (landscape != null) {
            landscape.removeListener(changes);
            landscape = null;
        }
    }

    private void refresh() {
        if (body.isDisposed()) {
            return;
        }
        if (evidence != null && evidence.index().isEnded()) {
            evidence = null;
        }
        List<Row> rows = evidence == null ? List.of() : new Rows(evidence).all();
        if (rows.isEmpty()) {
            showNothing();
        } else {
            setContentDescription(NLS.bind(Messages.EvidenceView_of, evidence.index().name()));
            table.show(rows);
            showReport();
            top(content);
        }
        actions.update();
    }

    private void showNothing() {
        setContentDescription("");
        empty.setText(evidence == null ? Messages.EvidenceView_none : NLS.bind(Messages.EvidenceView_empty,
                evidence.index().name()));
        empty.getParent().layout(true);
        top(empty.getParent());
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            body.layout();
        }
    }

    private void showReport() {
        Row row = table.selected();
        if (row == null || evidence == null) {
            report.show("", Messages.EvidenceView_select, "", List.of());
        } else {
            RowText text = new RowText(evidence);
            report.show(ElementLabels.text(row.element()), text.sentence(row), text.links(row), text.report(row));
        }
        if (actions != null) {
            actions.update();
        }
    }

    /**
     * Chooses a source.
     *
     * @param id the id of the log, or of the complaints' source
     */
    public void select(String id) {
        refresh();
        table.select(id);
    }

    /** Returns the evidence that is shown; null where there is no landscape. */
    LandscapeEvidence evidence() {
        return evidence;
    }

    /** Returns the open landscape; null where there is none. */
    OpenLandscape landscape() {
        return landscape;
    }

    SourceTable table() {
        return table;
    }

    ReportPane report() {
        return report;
    }

    /** Returns what is shown where there is nothing to list. */
    Link empty() {
        return empty;
    }

    @Override
    public void setFocus() {
        (stack.topControl == content ? table : empty).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(use);
        if (tracker != null) {
            tracker.dispose();
        }
        unhook();
        super.dispose();
    }
}
