/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Table;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.review.actions.RepositoryActions;
import org.klantreis.ui.review.changes.ChangeNode;
import org.klantreis.ui.review.changes.ChangeTree;
import org.klantreis.ui.review.compare.OpenCompare;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.review.menu.NewBranchDialog;
import org.klantreis.ui.review.menu.TagDialog;

/** The context menus of the history: what can be done with a commit, with two of them, and with an element that a commit changed. */
final class HistoryMenu {
    private final HistoryView view;

    HistoryMenu(HistoryView view) {
        this.view = view;
    }

    void install(Table table, ChangeTree tree) {
        MenuManager commits = new MenuManager();
        commits.setRemoveAllWhenShown(true);
        commits.addMenuListener(this::fillCommits);
        table.setMenu(commits.createContextMenu(table));
        MenuManager elements = new MenuManager();
        elements.setRemoveAllWhenShown(true);
        elements.addMenuListener(this::fillElements);
        tree.viewer().getControl().setMenu(elements.createContextMenu(tree.viewer().getControl()));
    }

    void fillCommits(IMenuManager menu) {
        List<HistoryRow> rows = view.table().selection();
        if (rows.isEmpty() || view.landscape().isEmpty()) {
            return;
        }
        HistoryRow row = rows.get(0);
        if (rows.size() == 2) {
            add(menu, Messages.HistoryMenu_each, () -> compare(side(rows.get(1)), side(row), Optional.empty()));
            return;
        } else if (rows.size() > 2) {
            return;
        }
        if (!row.parents().isEmpty()) {
            add(menu, Messages.HistoryMenu_previous, () -> compare(revision(row.parents().get(0).name()), side(row), Optional.empty()));
        }
        if (row.isUncommitted()) {
            return;
        }
        String id = row.id().name();
        RepositoryActions actions = new RepositoryActions(view.getSite().getShell(), view.landscape().get());
        add(menu, Messages.HistoryMenu_workingTree, () -> compare(side(row), workingTree(), Optional.empty()));
        menu.add(new Separator());
        add(menu, Messages.HistoryMenu_checkOut, () -> actions.checkOut(branch(row)));
        add(menu, Messages.HistoryMenu_merge, () -> actions.merge(branch(row)));
        add(menu, Messages.HistoryMenu_revert, () -> actions.revert(id));
        menu.add(new Separator());
        add(menu, Messages.HistoryMenu_branch, () -> newBranch(row, actions));
        add(menu, Messages.HistoryMenu_tag, () -> newTag(row, actions));
        menu.add(new Separator());
        add(menu, Messages.HistoryMenu_copy, () -> copy(id));
    }

    void fillElements(IMenuManager menu) {
        Optional<ChangeNode> node = view.pane().selected().filter(each -> !each.isGroup());
        List<HistoryRow> rows = view.pane().shown();
        if (node.isEmpty() || rows.isEmpty() || view.landscape().isEmpty()) {
            return;
        }
        Optional<String> element = Optional.of(node.get().diff().id());
        HistoryRow row = rows.get(0);
        if (!row.parents().isEmpty()) {
            add(menu, Messages.HistoryMenu_previous, () -> compare(rows.size() == 2 ? side(rows.get(1))
                    : revision(row.parents().get(0).name()), side(row), element));
        }
        if (!row.isUncommitted()) {
            add(menu, Messages.HistoryMenu_workingTree, () -> compare(side(row), workingTree(), element));
        }
        add(menu, Messages.HistoryMenu_ofElement, () -> view.show(view.landscape().get(), element.get(), node.get().label()));
        view.pane().comparison().ifPresent(comparison -> {
            boolean there = node.get().diff().after() != null && !row.isUncommitted();
            if (there) {
                String path = comparison.after().pathOf(node.get().diff().after());
                menu.add(new Separator());
                add(menu, Messages.HistoryMenu_restoreElement, () -> new RestoreElement(view.landscape().get(), row.id().name(),
                        element.get(), node.get().label()).start());
                add(menu, Messages.HistoryMenu_restoreFile, () -> new RepositoryActions(view.getSite().getShell(), view.landscape().get())
                        .restore(row.id().name(), List.of(path)));
            }
        });
    }

    private void newBranch(HistoryRow row, RepositoryActions actions) {
        NewBranchDialog.ask(view.getSite().getShell(), actions.landscape(), row.shortId() + ": " + row.title())
                .ifPresent(dialog -> actions.createBranch(dialog.name(), row.id().name(), dialog.isCheckedOut()));
    }

    private void newTag(HistoryRow row, RepositoryActions actions) {
        TagDialog dialog = new TagDialog(view.getSite().getShell(), row.shortId() + ": " + row.title());
        if (dialog.open() == Window.OK) {
            actions.tag(dialog.name(), "", row.id().name());
        }
    }

    /** A commit that a branch of this repository points to is meant as that branch. */
    private static String branch(HistoryRow row) {
        return row.refs().stream().filter(ref -> ref.kind() == RefLabel.Kind.BRANCH || ref.kind() == RefLabel.Kind.REMOTE)
                .map(RefLabel::label).findFirst().orElse(row.id().name());
    }

    private static void add(IMenuManager menu, String text, Runnable run) {
        menu.add(new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        });
    }

    private CompareSide side(HistoryRow row) {
        return row.isUncommitted() ? workingTree() : CompareSide.revision(view.landscape().orElseThrow(), row.id().name(),
                row.shortId() + ": " + row.title());
    }

    private CompareSide revision(String id) {
        return CompareSide.revision(view.landscape().orElseThrow(), id);
    }

    private CompareSide workingTree() {
        IContainer landscape = view.landscape().orElseThrow();
        return Landscapes.get().find(landscape).map(CompareSide::workingTree).orElseGet(() -> CompareSide.disk(landscape));
    }

    private void compare(CompareSide before, CompareSide after, Optional<String> element) {
        new OpenCompare(view.getSite().getPage()).show(before, after, element);
    }

    private void copy(String id) {
        CopyText.copy(id);
    }
}
