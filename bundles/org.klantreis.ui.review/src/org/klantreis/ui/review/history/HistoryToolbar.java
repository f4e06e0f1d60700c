/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;

/** The buttons of the history. */
final class HistoryToolbar {
    private final HistoryView view;

    HistoryToolbar(HistoryView view) {
        this.view = view;
    }

    void fill(IActionBars bars) {
        IAction refresh = new Action(Messages.HistoryToolbar_refresh) {
            @Override
            public void run() {
                view.reload();
            }
        };
        icon(refresh, "refresh");
        IAction all = new Action(Messages.HistoryToolbar_allBranches, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.setAllBranches(isChecked());
            }
        };
        icon(all, "branches");
        all.setChecked(view.allBranches());
        IAction link = new Action(Messages.HistoryToolbar_link, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.link().setByElement(isChecked());
            }
        };
        link.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        link.setToolTipText(Messages.HistoryToolbar_linkHint);
        bars.getToolBarManager().add(all);
        bars.getToolBarManager().add(link);
        bars.getToolBarManager().add(new Separator());
        bars.getToolBarManager().add(refresh);
        bars.getMenuManager().add(all);
        bars.getMenuManager().add(link);
        bars.getMenuManager().add(refresh);
        bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        IAction find = new Action() {
            @Override
            public void run() {
                view.filter().words().setFocus();
            }
        };
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
        bars.updateActionBars();
    }

    private static void icon(IAction action, String name) {
        action.setImageDescriptor(ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui.review", "icons/" + name + ".svg").orElseThrow());
    }
}
