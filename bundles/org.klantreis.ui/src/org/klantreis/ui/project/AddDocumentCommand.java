/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.klantreis.model.Document;

/**
 * Adds a file to a landscape; undoing it takes the file out again. The disk follows with the next save.
 *
 * <pre>{@code
 * landscape.execute(new AddDocumentCommand(landscape, path, journey, "New Journey"));
 * }</pre>
 */
public final class AddDocumentCommand extends AbstractCommand {
    private final OpenLandscape landscape;
    private final String path;
    private final Document document;

    /**
     * Prepares it.
     *
     * @param landscape the landscape
     * @param path the file's path, relative to the landscape's folder; see
     *        {@link org.klantreis.model.creation.DocumentPaths#propose}
     * @param document the file's root element, in no file yet
     * @param label what Undo calls it
     */
    public AddDocumentCommand(OpenLandscape landscape, String path, Document document, String label) {
        super(label);
        this.landscape = landscape;
        this.path = path;
        this.document = document;
    }

    @Override
    protected boolean prepare() {
        return document.eResource() == null && !landscape.model().documentsByPath().containsKey(path);
    }

    @Override
    public void execute() {
        landscape.model().add(path, document);
    }

    @Override
    public void undo() {
        landscape.model().remove(path);
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(document);
    }
}
