/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/** Names snapshots, and knows where what is known of them is kept: in the project's {@code .klantreis} folder, outside Git. */
public final class Snapshots {
    /** How the names of snapshots of revisions begin. */
    static final String REVISIONS = "revision/";
    private static final String WORKING_TREE = "/work";

    private Snapshots() {
    }

    /**
     * Names the snapshot of a project's working tree.
     *
     * @param project the project
     * @return the name, unique among all projects on a server
     * @throws KnowledgeException when the project has no catalogue
     */
    public static String workingTree(LandscapeProject project) {
        Landscape landscape = project.landscape().orElseThrow(() -> new KnowledgeException(
                "The project's landscape.klantreis cannot be read, so it has no place in the knowledge base; mend that file first."));
        return landscape.getId() + WORKING_TREE;
    }

    /**
     * Names the snapshot of a revision by the content of its files: revisions with the same model have one snapshot.
     *
     * @param fingerprints those of its files by path, see {@link org.klantreis.model.project.Fingerprints}
     * @return the name
     */
    static String revision(Map<String, String> fingerprints) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(fingerprints).forEach((path, fingerprint) ->
                    digest.update((path + "\n" + fingerprint + "\n").getBytes(StandardCharsets.UTF_8)));
            return REVISIONS + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    static Optional<String> remembered(Path folder) throws IOException {
        Path file = folder.resolve(LocalServer.FOLDER).resolve("sync").resolve("snapshot");
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).trim()) : Optional.empty();
    }

    static Path stateFile(Path folder, String snapshot) {
        return folder.resolve(LocalServer.FOLDER).resolve("sync").resolve(snapshot.replaceAll("[^A-Za-z0-9-]", "_") + ".state");
    }

    /** Keeps the state; where it cannot, the next sync asks the graph instead. */
    static void remember(Path folder, String snapshot, SyncState state) {
        try {
            ignoreInGit(folder);
            state.write(stateFile(folder, snapshot));
            Files.writeString(folder.resolve(LocalServer.FOLDER).resolve("sync").resolve("snapshot"), snapshot, StandardCharsets.UTF_8);
        } catch (IOException e) {
            System.getLogger(Snapshots.class.getName()).log(System.Logger.Level.DEBUG, "The sync state was not kept.", e);
        }
    }

    private static void ignoreInGit(Path folder) throws IOException {
        Path ignore = folder.resolve(LocalServer.FOLDER).resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.createDirectories(ignore.getParent());
            Files.writeString(ignore, "*\n", StandardCharsets.UTF_8);
        }
    }
}
