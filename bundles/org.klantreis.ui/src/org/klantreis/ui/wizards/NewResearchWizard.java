/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import org.klantreis.model.project.FileKind;

/** Makes a file for research with customers. */
public final class NewResearchWizard extends NewDocumentWizard {
    /** Made by the workbench. */
    public NewResearchWizard() {
        super(FileKind.RESEARCH, Messages.NewResearchWizard_title, Messages.NewResearchWizard_description,
                Messages.NewResearchWizard_hint);
    }
}
