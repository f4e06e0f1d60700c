/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.elements.FileCommand;
import org.klantreis.ui.elements.FileNames;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** Makes a new file of a landscape: a journey by its wizard, a complaint book or research at once. */
final class NewDocument {
    private static final String JOURNEY_WIZARD = "org.klantreis.ui.wizards.newJourney";

    private NewDocument() {
    }

    /** Returns the item for the files of a group; empty where it has none, or they are made by an import. */
    static Optional<IAction> item(OpenLandscape landscape, GroupKind group, ElementEditing editing) {
        Optional<FileKind> kind = group.fileKind().filter(k -> k != FileKind.EVENT_LOG);
        IWizardDescriptor wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(JOURNEY_WIZARD);
        if (group == GroupKind.JOURNEYS && wizard != null) {
            return Optional.of(new Action(wizard.getLabel(), wizard.getImageDescriptor()) {
                @Override
                public void run() {
                    open(wizard, new StructuredSelection(landscape.container()));
                }
            });
        }
        return kind.map(k -> {
            Document document = (Document) EcoreUtil.create(k.root());
            document.setName(NLS.bind(Messages.NewDocument_name, ElementLabels.type(document).toLowerCase()));
            return new Action(ElementLabels.type(document), ElementLabels.icon(document)) {
                @Override
                public void run() {
                    CompoundCommand command = new CompoundCommand(NLS.bind(Messages.NewDocument_add, ElementLabels.type(document)));
                    command.append(FileCommand.add(landscape, FileNames.free(landscape, document), document));
                    editing.add(landscape, document, command);
                }
            };
        });
    }

    private static void open(IWizardDescriptor descriptor, IStructuredSelection selection) {
        try {
            IWorkbenchWizard wizard = descriptor.createWizard();
            wizard.init(PlatformUI.getWorkbench(), selection);
            new WizardDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), wizard).open();
        } catch (CoreException e) {
            Platform.getLog(NewDocument.class).log(e.getStatus());
        }
    }
}
