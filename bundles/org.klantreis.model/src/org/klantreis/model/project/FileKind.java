/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.klantreis.model.KlantreisPackage;

/** The kinds of model files of a project, told apart by extension. */
public enum FileKind {
    /** The catalogue; one a project, in its root. */
    LANDSCAPE("klantreis", "", KlantreisPackage.Literals.LANDSCAPE),
    /** One journey. */
    JOURNEY("journey", "journeys", KlantreisPackage.Literals.JOURNEY),
    /** Complaints and their clusters. */
    COMPLAINTS("complaints", "complaints", KlantreisPackage.Literals.COMPLAINT_BOOK),
    /** Research with customers. */
    RESEARCH("research", "research", KlantreisPackage.Literals.RESEARCH),
    /** The descriptor of an event log. */
    EVENT_LOG("eventlog", "logs", KlantreisPackage.Literals.EVENT_LOG);

    /** The path of the catalogue. */
    public static final String CATALOGUE = "landscape.klantreis";

    private final String extension;
    private final String folder;
    private final EClass root;

    FileKind(String extension, String folder, EClass root) {
        this.extension = extension;
        this.folder = folder;
        this.root = root;
    }

    /** Returns the file extension, without the dot. */
    public String extension() {
        return extension;
    }

    /** Returns the folder in which such files are made; empty for the project's root. */
    public String folder() {
        return folder;
    }

    /** Returns the class of the root element. */
    public EClass root() {
        return root;
    }

    /**
     * Finds the kind of a file.
     *
     * @param path a file's path or name
     * @return its kind; empty where it is no model file
     */
    public static Optional<FileKind> of(String path) {
        for (FileKind kind : values()) {
            if (path.endsWith("." + kind.extension)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the kind of file of which an element is the root.
     *
     * @param root the class of the element
     * @return the kind; empty where elements of that class are no roots
     */
    public static Optional<FileKind> of(EClass root) {
        for (FileKind kind : values()) {
            if (kind.root == root) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
