/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.klantreis.ui.review.selection.Target;

/** Opens the editor in which the conflicts of a merge are decided. */
public final class OpenMerge extends AbstractHandler {
    /**
     * Opens it, or turns to it where it is open, and reads the conflicts again unless something was decided in it.
     *
     * @param page where
     * @param landscape the landscape's folder in the workspace
     */
    public static void in(IWorkbenchPage page, IContainer landscape) {
        try {
            MergeEditor editor = (MergeEditor) page.openEditor(new MergeInput(landscape), MergeEditor.ID);
            if (!editor.isDirty()) {
                editor.session().load();
            }
        } catch (PartInitException e) {
            Platform.getLog(OpenMerge.class).log(e.getStatus());
        }
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IContainer landscape = Target.of(event.getApplicationContext()).map(Target::landscape).orElse(null);
        if (landscape == null) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.OpenMerge_title, Messages.OpenMerge_none);
        } else {
            in(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), landscape);
        }
        return null;
    }
}
