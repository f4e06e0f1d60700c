/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.project.OpenLandscape;

/** Adds, removes or moves a file of a landscape; the disk follows at the next save. */
public final class FileCommand extends AbstractCommand {
    private final LandscapeProject model;
    private final String from;
    private final String to;
    private Document document;

    private FileCommand(OpenLandscape landscape, String from, String to, Document document) {
        this.model = landscape.model();
        this.from = from;
        this.to = to;
        this.document = document;
    }

    /**
     * Makes a command that adds a file.
     *
     * @param landscape where
     * @param path the file's path, relative to the landscape's folder; free, and with the ending for such a root
     * @param document the file's root element
     * @return the command
     */
    public static Command add(OpenLandscape landscape, String path, Document document) {
        return new FileCommand(landscape, null, path, document);
    }

    /**
     * Makes a command that removes a file.
     *
     * @param landscape where
     * @param path the file's path; not the catalogue
     * @return the command
     */
    public static Command remove(OpenLandscape landscape, String path) {
        return new FileCommand(landscape, path, null, landscape.model().documentsByPath().get(path));
    }

    /**
     * Makes a command that moves or renames a file.
     *
     * @param landscape where
     * @param path the file's path; not the catalogue
     * @param newPath its new path, free and with the same ending
     * @return the command
     */
    public static Command move(OpenLandscape landscape, String path, String newPath) {
        return new FileCommand(landscape, path, newPath, landscape.model().documentsByPath().get(path));
    }

    @Override
    protected boolean prepare() {
        Set<String> files = model.documentsByPath().keySet();
        boolean free = to == null || !files.contains(to) && document != null
                && FileKind.of(to).equals(FileKind.of(document.eClass()));
        return document != null && free && (from == null || files.contains(from) && !FileKind.CATALOGUE.equals(from));
    }

    @Override
    public void execute() {
        apply(from, to);
    }

    @Override
    public void undo() {
        apply(to, from);
    }

    @Override
    public void redo() {
        execute();
    }

    private void apply(String source, String target) {
        if (source != null && target != null) {
            model.move(source, target);
        } else if (source != null) {
            document = model.remove(source);
        } else {
            model.add(target, document);
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(document);
    }

    @Override
    public Collection<?> getResult() {
        return List.of(document);
    }
}
