/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.status;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.klantreis.ui.knowledge.index.IndexState;
import org.klantreis.ui.knowledge.index.KnowledgeIndex;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.knowledge.view.KnowledgeActions;
import org.klantreis.ui.project.Landscapes;

/**
 * Says in the window's status bar how the knowledge base is: which server, how fresh, how many elements; with a menu to act on
 * it.
 */
public final class KnowledgeStatus extends WorkbenchWindowControlContribution {
    private static final int ICON_AND_ARROW = 70;
    private static final int LARGE = 99_999;

    private final Consumer<LandscapeIndex> follower = this::changed;
    private LandscapeIndex index;
    private ToolBar bar;
    private ToolItem item;
    private LocalResourceManager resources;

    @Override
    protected Control createControl(Composite parent) {
        // The status bar does not make room for what becomes wider, so that there is room for the longest text from the start.
        Composite box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(box);
        bar = new ToolBar(box, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(width(bar), SWT.DEFAULT).applyTo(bar);
        resources = new LocalResourceManager(JFaceResources.getResources(), bar);
        item = new ToolItem(bar, SWT.DROP_DOWN);
        item.addListener(SWT.Selection, event -> openMenu());
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = item.getToolTipText();
            }
        });
        KnowledgeIndex.get().addListener(follower);
        bar.addDisposeListener(event -> KnowledgeIndex.get().removeListener(follower));
        index = KnowledgeIndex.get().all().stream().findFirst().orElse(null);
        show();
        return box;
    }

    private static int width(ToolBar bar) {
        GC gc = new GC(bar);
        int widest = Stream.of(Messages.KnowledgeStatus_away, Messages.KnowledgeStatus_notStarted, Messages.KnowledgeStatus_stale,
                NLS.bind(Messages.KnowledgeStatus_syncingOf, LARGE, LARGE), NLS.bind(Messages.KnowledgeStatus_fresh, LARGE))
                .mapToInt(text -> gc.textExtent(text).x).max().orElse(0);
        gc.dispose();
        return widest + ICON_AND_ARROW;
    }

    /** Returns the bar with the one item. */
    ToolBar bar() {
        return bar;
    }

    private void changed(LandscapeIndex changed) {
        if (!bar.isDisposed()) {
            index = changed;
            show();
        }
    }

    private void show() {
        IndexState state = index == null ? IndexState.NOT_STARTED : index.state();
        item.setImage(resources.create(KnowledgeActions.icon(icon(state))));
        item.setText(text(state));
        item.setToolTipText(tooltip(state));
        bar.getParent().layout();
    }

    private static String icon(IndexState state) {
        return switch (state.kind()) {
            case NOT_STARTED -> "state_idle";
            case STARTING, SYNCING -> "state_busy";
            case FRESH -> "state_fresh";
            case STALE -> "state_stale";
            case AWAY -> "state_away";
        };
    }

    private static String text(IndexState state) {
        return switch (state.kind()) {
            case NOT_STARTED -> Messages.KnowledgeStatus_notStarted;
            case STARTING -> Messages.KnowledgeStatus_starting;
            case SYNCING -> state.total() == 0 ? Messages.KnowledgeStatus_syncing
                    : NLS.bind(Messages.KnowledgeStatus_syncingOf, state.done(), state.total());
            case FRESH -> NLS.bind(Messages.KnowledgeStatus_fresh, state.elements());
            case STALE -> Messages.KnowledgeStatus_stale;
            case AWAY -> Messages.KnowledgeStatus_away;
        };
    }

    private String tooltip(IndexState state) {
        if (index == null) {
            return Messages.KnowledgeStatus_notStartedHint;
        }
        String when = state.when() == null ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(state.when());
        return switch (state.kind()) {
            case FRESH -> NLS.bind(Messages.KnowledgeStatus_freshHint, new Object[] {index.name(), state.server(),
                    state.elements(), when});
            case STALE -> NLS.bind(Messages.KnowledgeStatus_staleHint, index.name(), when);
            case NOT_STARTED -> Messages.KnowledgeStatus_notStartedHint;
            default -> index.name() + ": " + state.sentence();
        };
    }

    private LandscapeIndex target() {
        if (index == null || !Landscapes.isLandscape(index.container())) {
            index = null;
            for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                if (index == null && Landscapes.isLandscape(project)) {
                    index = KnowledgeIndex.get().of((IContainer) project);
                }
            }
        }
        return index;
    }

    private void openMenu() {
        Menu menu = createMenu();
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(bar.toDisplay(0, bar.getSize().y));
        menu.setVisible(true);
    }

    /** Makes the menu for how things are now. */
    Menu createMenu() {
        Menu menu = new Menu(bar);
        LandscapeIndex target = target();
        boolean there = target != null;
        boolean busy = there && target.state().isBusy();
        boolean running = there && target.state().answers();
        add(menu, running ? Messages.KnowledgeStatus_sync : Messages.KnowledgeStatus_start, there && !busy, () -> target.want());
        add(menu, Messages.KnowledgeStatus_cancel, busy, () -> target.cancel());
        add(menu, Messages.KnowledgeStatus_verify, there && !busy, () -> KnowledgeActions.verify(bar.getShell(), target));
        add(menu, Messages.KnowledgeStatus_stop, running, () -> target.stop());
        new MenuItem(menu, SWT.SEPARATOR);
        add(menu, Messages.KnowledgeStatus_settings, true, () -> KnowledgeActions.openSettings(bar.getShell()));
        return menu;
    }

    private static void add(Menu menu, String text, boolean enabled, Runnable run) {
        MenuItem entry = new MenuItem(menu, SWT.PUSH);
        entry.setText(text);
        entry.setEnabled(enabled);
        entry.addListener(SWT.Selection, event -> run.run());
    }
}
