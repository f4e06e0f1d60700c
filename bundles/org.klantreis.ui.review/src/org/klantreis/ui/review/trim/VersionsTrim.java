/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.trim;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.klantreis.ui.review.selection.Target;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.review.status.StatusSnapshot;

/** The branch in the status line, with how many commits go out and come in; it offers to pull, push and more. */
public final class VersionsTrim extends WorkbenchWindowControlContribution {
    private final Runnable changed = this::show;
    private final ISelectionListener selected = (part, selection) -> show();
    private final IPartListener parts = new ActivePart(this::show);
    private IWorkbenchWindow window;
    private ToolBar bar;
    private ToolItem item;

    @Override
    protected Control createControl(Composite parent) {
        window = getWorkbenchWindow();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(area);
        bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).hint(190, SWT.DEFAULT).applyTo(bar);
        item = new ToolItem(bar, SWT.PUSH);
        item.setText(Messages.VersionsTrim_none);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), area);
        ResourceLocator.imageDescriptorFromBundle(VersionsTrim.class, "icons/versions.svg")
                .ifPresent(icon -> item.setImage(images.create(icon)));
        item.addListener(SWT.Selection, event -> showMenu());
        ProjectStatus.addGlobalListener(changed);
        window.getSelectionService().addPostSelectionListener(selected);
        window.getPartService().addPartListener(parts);
        area.addDisposeListener(event -> {
            ProjectStatus.removeGlobalListener(changed);
            window.getSelectionService().removePostSelectionListener(selected);
            window.getPartService().removePartListener(parts);
        });
        show();
        return area;
    }

    private Optional<IContainer> landscape() {
        IHandlerService handlers = window.getService(IHandlerService.class);
        return handlers == null ? Optional.empty() : Target.of(handlers.getCurrentState()).map(Target::landscape);
    }

    private void show() {
        if (item == null || item.isDisposed()) {
            return;
        }
        Optional<StatusSnapshot> snapshot = landscape().map(ProjectStatus::of).map(ProjectStatus::snapshot).filter(StatusSnapshot::isVersioned);
        item.setText(snapshot.map(VersionsTrim::text).orElse(Messages.VersionsTrim_none));
        item.setToolTipText(snapshot.map(VersionsTrim::explanation).orElse(Messages.VersionsTrim_noneTip));
        item.setEnabled(snapshot.isPresent());
    }

    static String text(StatusSnapshot snapshot) {
        StatusSnapshot.Head head = snapshot.head().orElseThrow();
        StringBuilder text = new StringBuilder(head.branch());
        if (snapshot.isDirty()) {
            text.append('*');
        }
        if (head.ahead() > 0) {
            text.append(" \u2191").append(head.ahead());
        }
        if (head.behind() > 0) {
            text.append(" \u2193").append(head.behind());
        }
        return text.toString();
    }

    private static String explanation(StatusSnapshot snapshot) {
        StatusSnapshot.Head head = snapshot.head().orElseThrow();
        String place = head.upstream() == null ? NLS.bind(Messages.VersionsTrim_alone, head.branch())
                : NLS.bind(Messages.VersionsTrim_counts, new Object[] {head.branch(), head.upstream(), head.ahead(), head.behind()});
        return place + (snapshot.isDirty() ? "\n" + Messages.VersionsTrim_dirty : "") + (head.isUnfinished()
                ? "\n" + Messages.VersionsTrim_unfinished : "");
    }

    private void showMenu() {
        MenuManager manager = new MenuManager();
        for (String command : new String[] {"pull", "push", "fetch", "commit", "merge", "switchBranch"}) {
            manager.add(new CommandContributionItem(new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
                    "org.klantreis.ui.review." + command, CommandContributionItem.STYLE_PUSH)));
        }
        Menu menu = manager.createContextMenu(bar);
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(manager::dispose));
        menu.setLocation(bar.toDisplay(0, 0));
        menu.setVisible(true);
    }

    /** Tells when another part is worked with. */
    private record ActivePart(Runnable changed) implements IPartListener {
        @Override
        public void partActivated(IWorkbenchPart part) {
            changed.run();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            // It is activated, too, where the user works with it.
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            changed.run();
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // Another one is activated then.
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            changed.run();
        }
    }
}
