/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.klantreis.model.Document;
import org.klantreis.model.Landscape;
import org.klantreis.model.identity.Identities;
import org.klantreis.model.project.LandscapeProject;

/**
 * Makes a project of a user's own from one that ships. Its elements get ids of their own, so that two projects from one
 * template are two.
 *
 * @param template one of {@link Examples#names()}
 * @param folder the folder to fill: a new or an empty one
 * @param name the organisation's name; null for the template's
 * @param customerTerm the word for a customer: client, patient, member; null for the template's
 */
public record NewProject(String template, Path folder, String name, String customerTerm) {
    /**
     * Makes the project.
     *
     * @return the project, saved
     * @throws IOException when it cannot be written
     */
    public LandscapeProject execute() throws IOException {
        copy(template, folder);
        LandscapeProject project = LandscapeProject.open(folder);
        for (Document document : project.documents()) {
            Identities.renew(document);
        }
        Landscape landscape = project.landscape().orElseThrow();
        if (name != null) {
            landscape.setName(name);
        }
        if (customerTerm != null) {
            landscape.setCustomerTerm(customerTerm);
        }
        project.save();
        return project;
    }

    /**
     * Copies a template as it is, ids and all, with a {@code .gitignore} for what can be made again.
     *
     * @param template one of {@link Examples#names()}
     * @param folder the folder to fill
     * @throws IOException when it cannot be written
     */
    public static void copy(String template, Path folder) throws IOException {
        Examples.copy(template, folder);
        Path ignore = folder.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, ".klantreis/\n", StandardCharsets.UTF_8);
        }
    }
}
