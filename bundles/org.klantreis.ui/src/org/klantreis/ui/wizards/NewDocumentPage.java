/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;

/** Asks for a document's landscape and name. */
final class NewDocumentPage extends WizardPage {
    private final LandscapeChoice landscapes;
    private final FileKind kind;
    private final String hint;
    private Text name;

    NewDocumentPage(LandscapeChoice landscapes, FileKind kind, String title, String description, String hint) {
        super(kind.extension(), title, null);
        this.landscapes = landscapes;
        this.kind = kind;
        this.hint = hint;
        setDescription(description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 2, this::changed);
        landscapes.createControl(fields);
        name = fields.text(Messages.NewDocumentPage_name, hint);
        setControl(fields.area());
        changed();
        if (landscapes.error().isEmpty()) {
            setErrorMessage(null);
        }
        name.setFocus();
    }

    /** Returns the document's name. */
    String documentName() {
        return name.getText().strip();
    }

    private void changed() {
        if (name == null) {
            return;
        }
        Optional<String> error = landscapes.error();
        if (error.isEmpty() && documentName().isEmpty()) {
            error = Optional.of(Messages.NewDocumentPage_noName);
        }
        setErrorMessage(error.orElse(null));
        setMessage(error.isPresent() ? null : landscapes.get().map(landscape -> NLS.bind(Messages.NewJourneyPage_file,
                DocumentPaths.propose(landscape.model(), kind, documentName()))).orElse(null));
        setPageComplete(error.isEmpty());
    }
}
