/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.menu;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.versioning.branch.BranchNames;

/** Asks for the name of a new tag. */
public final class TagDialog extends InputDialog {
    /**
     * Makes it.
     *
     * @param shell the parent
     * @param commit what is tagged, as the user knows it
     */
    public TagDialog(Shell shell, String commit) {
        super(shell, Messages.TagHandler_title, NLS.bind(Messages.TagHandler_message, commit), "", TagDialog::wrong);
    }

    private static String wrong(String text) {
        return text.isBlank() ? "" : BranchNames.isValid(text.strip()) ? null : NLS.bind(Messages.NewBranchDialog_invalid, text);
    }

    /** Returns the name that was given. */
    public String name() {
        return getValue().strip();
    }
}
