/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.diff.Comparison;
import org.klantreis.ui.review.changes.ChangeDetail;
import org.klantreis.ui.review.changes.ChangeNode;
import org.klantreis.ui.review.changes.ChangeTree;
import org.klantreis.ui.review.status.ProjectStatus;

/** Shows what the selected commit changed by element, or how two commits differ; and the commit itself where no element is selected. */
final class CommitPane {
    private static final int[] WEIGHTS = {45, 55};
    private static final int SHORT_ID = 7;

    private final SashForm sash;
    private final ChangeTree tree;
    private final ChangeDetail detail;
    private HistorySession session;
    private List<HistoryRow> shown = List.of();
    private Comparison comparison;
    private CompareJob job;

    CommitPane(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridLayoutFactory.fillDefaults().applyTo(sash);
        tree = new ChangeTree(sash, false);
        detail = new ChangeDetail(sash);
        sash.setWeights(WEIGHTS);
        tree.viewer().addSelectionChangedListener(event -> showDetail());
    }

    ChangeTree tree() {
        return tree;
    }

    ChangeDetail detail() {
        return detail;
    }

    /** Returns the commits that are shown: none, one, or the newer and the older of two. */
    List<HistoryRow> shown() {
        return shown;
    }

    Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    /** Returns the element that is selected. */
    Optional<ChangeNode> selected() {
        IStructuredSelection selection = tree.viewer().getStructuredSelection();
        return Optional.ofNullable((ChangeNode) selection.getFirstElement());
    }

    /** Shows one commit, or how two differ; nothing for more or none. */
    void show(HistorySession of, List<HistoryRow> rows) {
        if (rows.equals(shown) && of == session && comparison != null) {
            return;
        }
        session = of;
        shown = rows.size() > 2 ? List.of() : rows;
        comparison = null;
        if (job != null) {
            job.cancel();
        }
        tree.viewer().setInput(List.of());
        if (shown.isEmpty() || of == null) {
            detail.note(rows.isEmpty() ? Messages.CommitPane_none : Messages.CommitPane_tooMany);
            return;
        }
        showDetail();
        CompareJob.Work work = work();
        if (work == null) {
            loaded(ProjectStatus.of(of.container()).comparison());
        } else {
            job = new CompareJob(work, this::loaded, detail::note);
            job.schedule();
        }
    }

    private CompareJob.Work work() {
        HistorySession at = session;
        HistoryRow newer = shown.get(0);
        if (shown.size() == 2) {
            HistoryRow older = shown.get(1);
            if (newer.isUncommitted()) {
                return () -> HistoryComparisons.withWorkingTree(at, older.id());
            }
            return () -> at.compare(older.id(), newer.id());
        }
        return newer.isUncommitted() ? null : () -> at.changes(newer.id());
    }

    private void loaded(Comparison found) {
        if (!tree.viewer().getControl().isDisposed()) {
            comparison = found;
            tree.show(found);
            showDetail();
        }
    }

    private void showDetail() {
        ChangeNode node = selected().orElse(null);
        if (node != null && comparison != null) {
            detail.show(comparison, node);
        } else if (shown.size() == 2) {
            detail.text(NLS.bind(Messages.CommitPane_two, name(shown.get(1)), name(shown.get(0))), counted(), "");
        } else if (shown.size() == 1) {
            describe(shown.get(0));
        }
    }

    private static String name(HistoryRow row) {
        return row.isUncommitted() ? Messages.CommitPane_workingTree : row.shortId() + " " + row.title();
    }

    private void describe(HistoryRow row) {
        if (row.isUncommitted()) {
            detail.text(row.title(), Messages.CommitPane_uncommitted, "");
            return;
        }
        String parents = row.parents().stream().map(id -> id.abbreviate(SHORT_ID).name()).collect(Collectors.joining(", "));
        String facts = NLS.bind(Messages.CommitPane_facts, new Object[] {who(row.author()), date(row.author()), row.id().name(),
            parents.isEmpty() ? Messages.CommitPane_first : NLS.bind(Messages.CommitPane_after, parents)});
        String refs = row.refs().stream().map(RefLabel::label).collect(Collectors.joining(", "));
        String merge = row.parents().size() > 1 ? "\n" + Messages.CommitPane_merge : "";
        String rest = row.message().strip();
        String body = rest.contains("\n") ? rest.substring(rest.indexOf('\n')).strip() : "";
        detail.text(row.title(), facts + (refs.isEmpty() ? "" : "\n" + refs) + merge + "\n" + counted(), body);
    }

    private String counted() {
        if (comparison == null) {
            return Messages.CommitPane_comparing;
        }
        int count = comparison.changes().size();
        return count == 0 ? Messages.CommitPane_nothing : count == 1 ? Messages.CommitPane_oneElement
                : NLS.bind(Messages.CommitPane_elements, count);
    }

    private static String who(PersonIdent person) {
        return person.getName() + " <" + person.getEmailAddress() + ">";
    }

    private static String date(PersonIdent person) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(person.getWhenAsInstant());
    }
}
