/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** Renames elements and files. */
public final class RenameElement {
    private RenameElement() {
    }

    /**
     * Makes the command that gives an element another name.
     *
     * @param landscape its landscape
     * @param element the element
     * @param name the name, one line
     * @return the command
     */
    public static Command command(OpenLandscape landscape, Element element, String name) {
        CompoundCommand command = new CompoundCommand(NLS.bind(Messages.RenameElement_label, ElementLabels.type(element)));
        command.append(new SetCommand(landscape.editingDomain(), element, Literals.ELEMENT__NAME, name.strip()));
        return command;
    }

    /**
     * Makes the command that renames or moves the file of a document.
     *
     * @param landscape its landscape
     * @param document the document
     * @param path the new path, relative to the landscape's folder
     * @return the command
     */
    public static Command file(OpenLandscape landscape, Document document, String path) {
        CompoundCommand command = new CompoundCommand(NLS.bind(Messages.RenameElement_file, ElementLabels.type(document)));
        command.append(FileCommand.move(landscape, landscape.model().pathOf(document).orElseThrow(), path));
        return command;
    }
}
