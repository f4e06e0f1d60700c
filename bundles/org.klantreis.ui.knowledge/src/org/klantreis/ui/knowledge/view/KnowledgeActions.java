/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.Landscapes;

/** What users do with a knowledge base, wherever they are. */
public final class KnowledgeActions {
    /** The preference page. */
    public static final String PREFERENCES = "org.klantreis.ui.knowledge.preferences";

    private KnowledgeActions() {
    }

    /**
     * Opens the preferences of the knowledge base.
     *
     * @param shell where
     */
    public static void openSettings(Shell shell) {
        PreferencesUtil.createPreferenceDialogOn(shell, PREFERENCES, null, null).open();
    }

    /**
     * Shows an element in its editor.
     *
     * @param page where
     * @param container the landscape's folder
     * @param id the element's id
     * @return whether it was shown
     */
    public static boolean show(IWorkbenchPage page, IContainer container, String id) {
        try {
            return ShowElement.in(page, Landscapes.get().open(container), id);
        } catch (CoreException e) {
            Platform.getLog(KnowledgeActions.class).warn(e.getMessage(), e);
            return false;
        }
    }

    /**
     * Checks a knowledge base and says the result.
     *
     * @param shell where to say it
     * @param index the knowledge base
     */
    public static void verify(Shell shell, LandscapeIndex index) {
        index.verify(differences -> {
            if (!shell.isDisposed()) {
                tell(shell, index.name(), differences);
            }
        });
    }

    private static void tell(Shell shell, String name, List<String> differences) {
        if (differences.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.KnowledgeActions_verify, NLS.bind(Messages.KnowledgeActions_right,
                    name));
        } else {
            MessageDialog.openWarning(shell, Messages.KnowledgeActions_verify,
                    NLS.bind(Messages.KnowledgeActions_wrong, name, String.join("\n", differences)));
        }
    }

    /**
     * Returns an icon of this bundle.
     *
     * @param name the file's name without ending
     * @return the icon
     */
    public static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui.knowledge", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
