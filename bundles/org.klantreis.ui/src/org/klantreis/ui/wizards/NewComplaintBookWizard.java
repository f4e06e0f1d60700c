/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import org.klantreis.model.project.FileKind;

/** Makes a book of complaints. */
public final class NewComplaintBookWizard extends NewDocumentWizard {
    /** Made by the workbench. */
    public NewComplaintBookWizard() {
        super(FileKind.COMPLAINTS, Messages.NewComplaintBookWizard_title, Messages.NewComplaintBookWizard_description,
                Messages.NewComplaintBookWizard_hint);
    }
}
