/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.review.status.StatusSnapshot;

/** The history of a landscape project: its commits and branches, and what each changed. */
public final class HistoryView extends ViewPart {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.review.history";

    private static final String ALL_BRANCHES = "allBranches";
    private static final int[] WEIGHTS = {55, 45};

    private final Runnable follower = this::statusChanged;
    private HistoryFilter filter;
    private HistoryTable table;
    private CommitPane pane;
    private HistoryToolbar toolbar;
    private HistoryLink link;
    private IContainer landscape;
    private String element;
    private String elementName;
    private HistorySession session;
    private Summaries summaries;
    private LoadJob job;
    private List<HistoryRow> loaded = new ArrayList<>();
    private StatusSnapshot shownStatus = StatusSnapshot.UNVERSIONED;
    private boolean allBranches = true;
    private String revealed;
    private List<Object> shownSubject;
    private int loads;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        allBranches = memento == null || !Boolean.FALSE.equals(memento.getBoolean(ALL_BRANCHES));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(ALL_BRANCHES, allBranches);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filter = new HistoryFilter(parent, this::filterChanged, () -> show(landscape, null, null));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.area());
        SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new HistoryTable(sash);
        pane = new CommitPane(sash);
        sash.setWeights(WEIGHTS);
        table.control().addListener(SWT.Selection, event -> pane.show(session, table.selection()));
        toolbar = new HistoryToolbar(this);
        toolbar.fill(getViewSite().getActionBars());
        new HistoryMenu(this).install(table.control(), pane.tree());
        link = new HistoryLink(this);
        ProjectStatus.addGlobalListener(follower);
        pane.show(null, List.of());
        link.start();
    }

    /** Returns the table of commits. */
    HistoryTable table() {
        return table;
    }

    /** Returns the part below the table. */
    CommitPane pane() {
        return pane;
    }

    HistoryFilter filter() {
        return filter;
    }

    HistoryLink link() {
        return link;
    }

    Optional<HistorySession> session() {
        return Optional.ofNullable(session);
    }

    Optional<IContainer> landscape() {
        return Optional.ofNullable(landscape);
    }

    boolean allBranches() {
        return allBranches;
    }

    void setAllBranches(boolean all) {
        allBranches = all;
        reload();
    }

    /**
     * Shows the history of a landscape, or of an element of it.
     *
     * @param container the landscape's folder; null for none
     * @param elementId the element's id; null for all
     * @param name the element's name; null for all
     */
    public void show(IContainer container, String elementId, String name) {
        if (Objects.equals(container, landscape) && Objects.equals(elementId, element) && (session != null || container == null)) {
            return;
        }
        element = elementId;
        elementName = name;
        filter.element(elementId == null ? null : name);
        if (!Objects.equals(container, landscape)) {
            closeSession();
            landscape = container;
        }
        reload();
    }

    /**
     * Selects a commit as soon as it is loaded.
     *
     * @param commit its id
     */
    public void reveal(String commit) {
        revealed = commit;
        revealNow();
    }

    private void revealNow() {
        if (revealed != null && table.reveal(org.eclipse.jgit.lib.ObjectId.fromString(revealed))) {
            revealed = null;
        }
    }

    /** Loads all again. */
    void reload() {
        if (job != null) {
            job.cancel();
        }
        if (landscape != null && landscape.isAccessible()) {
            openSession();
        } else {
            closeSession();
        }
        if (session == null) {
            shownSubject = null;
            table.show(List.of());
            setContentDescription(landscape == null ? Messages.HistoryView_none : NLS.bind(Messages.HistoryView_unversioned, landscape.getName()));
            pane.show(null, List.of());
            return;
        }
        shownStatus = ProjectStatus.of(landscape).snapshot();
        describe(true, 0, null);
        load(Arrays.asList(landscape, element, allBranches));
    }

    /** What is shown of the same subject stays, with its selection, until as much of it is loaded anew. */
    private void load(List<Object> subject) {
        int kept = subject.equals(shownSubject) ? loaded.size() : 0;
        shownSubject = subject;
        int number = ++loads;
        List<HistoryRow> fresh = new ArrayList<>();
        int[] told = {0};
        job = new LoadJob(session, element, allBranches, uncommitted(), rows -> {
            fresh.addAll(rows);
            if (isLast(number) && fresh.size() >= kept) {
                partLoaded(fresh, told[0]);
                told[0] = fresh.size();
            }
        }, problem -> {
            if (isLast(number)) {
                if (told[0] < fresh.size() || fresh.isEmpty()) {
                    partLoaded(fresh, told[0]);
                }
                filter.authors(loaded);
                describe(false, loaded.size(), problem);
                revealNow();
            }
        });
        job.schedule();
    }

    private boolean isLast(int load) {
        return load == loads && session != null && !table.control().isDisposed();
    }

    private String uncommitted() {
        if (element != null || !shownStatus.isDirty()) {
            return null;
        }
        int elements = shownStatus.comparison().changes().size();
        int files = shownStatus.otherFiles().size();
        return NLS.bind(files == 0 ? Messages.HistoryView_uncommitted : Messages.HistoryView_uncommittedFiles, elements, files);
    }

    private void partLoaded(List<HistoryRow> all, int known) {
        loaded = all;
        if (known == 0) {
            table.show(shown(all));
            if (table.selection().isEmpty() && !table.rows().isEmpty()) {
                table.control().setSelection(0);
            }
            pane.show(session, table.selection());
        } else {
            table.append(shown(all.subList(known, all.size())));
        }
        revealNow();
        describe(true, loaded.size(), null);
    }

    private List<HistoryRow> shown(List<HistoryRow> rows) {
        return filter.isEmpty() ? rows : rows.stream().filter(filter::accepts).map(HistoryRow::alone).toList();
    }

    private void filterChanged() {
        table.show(shown(loaded));
        pane.show(session, table.selection());
        describe(false, table.rows().size(), null);
    }

    private void describe(boolean loading, int count, String problem) {
        String what = elementName == null || element == null ? landscape.getName()
                : NLS.bind(Messages.HistoryView_ofElement, elementName, landscape.getName());
        setContentDescription(problem != null ? problem : NLS.bind(loading ? Messages.HistoryView_loading : count == 1
                ? Messages.HistoryView_one : Messages.HistoryView_count, what, count));
    }

    private void openSession() {
        if (session == null) {
            try {
                session = HistorySession.open(landscape).orElse(null);
            } catch (IOException e) {
                Platform.getLog(HistoryView.class).warn(e.getMessage(), e);
                setContentDescription(e.getMessage());
            }
            if (session != null) {
                summaries = new Summaries(session, table::summariesChanged);
                Summaries of = summaries;
                table.summarise(row -> row.isUncommitted() ? "" : of.of(row.id()));
            }
        }
    }

    private void closeSession() {
        if (session != null) {
            summaries.end();
            session.close();
            session = null;
        }
    }

    private void statusChanged() {
        if (landscape == null || table.control().isDisposed()) {
            return;
        }
        if (!landscape.isAccessible()) {
            show(null, null, null);
            return;
        }
        StatusSnapshot now = ProjectStatus.of(landscape).snapshot();
        boolean other = now.repository() != shownStatus.repository() || now.isDirty() != shownStatus.isDirty()
                || now.comparison() != shownStatus.comparison() || !now.otherFiles().equals(shownStatus.otherFiles());
        if (other || session == null && now.isVersioned()) {
            reload();
        }
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        ProjectStatus.removeGlobalListener(follower);
        link.stop();
        if (job != null) {
            job.cancel();
        }
        closeSession();
        super.dispose();
    }
}
