/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.jobs.EvidencePreferences;
import org.klantreis.ui.evidence.jobs.LogState;
import org.klantreis.ui.evidence.links.LinkDialog;
import org.klantreis.ui.evidence.wizard.ImportComplaintsWizard;
import org.klantreis.ui.evidence.wizard.ImportLogWizard;
import org.klantreis.ui.knowledge.view.KnowledgeActions;
import org.klantreis.ui.navigation.LandscapeTracker;
import org.klantreis.ui.navigation.ShowElement;

/** What can be done in the view Evidence: as buttons, in menus and as links. */
final class EvidenceActions {
    private final EvidenceView view;
    private final Action importLog = action(Messages.EvidenceActions_importLog, "import_log", "importLog");
    private final Action importComplaints = action(Messages.EvidenceActions_importComplaints, "import_complaints",
            "importComplaints");
    private final Action load = action(Messages.EvidenceActions_load, "load", "load");
    private final Action cancel = action(Messages.EvidenceActions_cancel, null, "cancel");
    private final Action links = action(Messages.EvidenceActions_links, "links", "links");
    private final Action open = action(Messages.EvidenceActions_open, null, "open");
    private final Action copy = action(Messages.EvidenceActions_copy, null, "copy");

    EvidenceActions(EvidenceView view) {
        this.view = view;
    }

    private Action action(String text, String icon, String what) {
        Action action = new Action(text) {
            @Override
            public void run() {
                follow(what);
            }
        };
        action.setToolTipText(text.replace("&", "").replace("...", ""));
        if (icon != null) {
            action.setImageDescriptor(icon(icon));
        }
        return action;
    }

    private static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui.evidence", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    Action copy() {
        return copy;
    }

    void fill(IActionBars bars, LandscapeTracker tracker) {
        IToolBarManager bar = bars.getToolBarManager();
        bar.add(importLog);
        bar.add(importComplaints);
        bar.add(new Separator());
        bar.add(load);
        bar.add(links);
        bar.add(new Separator());
        Action pin = new Action(Messages.EvidenceActions_pin, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                tracker.pin(isChecked());
            }
        };
        pin.setImageDescriptor(KnowledgeActions.icon("pin"));
        bar.add(pin);
        Action reload = new Action(Messages.EvidenceActions_reload, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                EvidencePreferences.setReloadsStale(isChecked());
                if (isChecked() && view.evidence() != null) {
                    view.evidence().check();
                }
            }
        };
        reload.setChecked(EvidencePreferences.reloadsStale());
        IMenuManager menu = bars.getMenuManager();
        menu.add(importLog);
        menu.add(importComplaints);
        menu.add(new Separator());
        menu.add(reload);
        menu.add(action(Messages.EvidenceActions_refresh, null, "refresh"));
    }

    void fillContextMenu(IMenuManager menu) {
        Row row = view.table().selected();
        if (row != null) {
            menu.add(open);
            menu.add(new Separator());
            if (row.isLog()) {
                menu.add(row.kind() == LogState.Kind.LOADING ? cancel : load);
            }
            menu.add(links);
            menu.add(new Separator());
            menu.add(copy);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    /** Enables what can be done now. */
    void update() {
        Row row = view.table().selected();
        boolean some = row != null && view.evidence() != null;
        load.setEnabled(some && row.isLog() && row.kind() != LogState.Kind.LOADING);
        links.setEnabled(some && row.element() != row.document() || some && row.isLog());
        importLog.setEnabled(view.evidence() != null);
        importComplaints.setEnabled(view.evidence() != null);
    }

    /** Does one thing, by its name in links. */
    void follow(String what) {
        Row row = view.table().selected();
        switch (what) {
            case "importLog" -> open(new ImportLogWizard(), new StructuredSelection(view.evidence().container()));
            case "importComplaints" -> open(new ImportComplaintsWizard(), new StructuredSelection(view.evidence().container()));
            case "again" -> open(new ImportComplaintsWizard(), new StructuredSelection(row.element()));
            case "load" -> view.evidence().load((EventLog) row.element());
            case "cancel" -> view.evidence().cancel(row.id());
            case "links" -> new LinkDialog(view.getSite().getShell(), view.landscape(), row.element()).open();
            case "open" -> ShowElement.in(view.getSite().getPage(), row.element());
            case "copy" -> view.report().copy();
            case "refresh" -> view.evidence().check();
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void open(IImportWizard wizard, IStructuredSelection selection) {
        open(view.getSite().getWorkbenchWindow(), wizard, selection);
    }

    /** Opens a wizard for what is selected. */
    static void open(IWorkbenchWindow window, IImportWizard wizard, IStructuredSelection selection) {
        wizard.init(window.getWorkbench(), selection);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.setPageSize(640, 420);
        dialog.open();
    }
}
