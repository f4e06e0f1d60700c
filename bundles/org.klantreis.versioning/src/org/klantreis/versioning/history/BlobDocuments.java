/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.model.Document;
import org.klantreis.model.project.SingleFile;

/**
 * The files of all revisions as models, each blob read once: most files are the same in most commits. What was used longest ago is
 * forgotten where it becomes too much. Safe for use by several threads.
 */
final class BlobDocuments {
    /** A model takes about five times the bytes of its file. */
    private static final long MOST_BYTES = 24L << 20;

    private final Repository git;
    private final Map<ObjectId, Known> known = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    BlobDocuments(Repository git) {
        this.git = git;
    }

    /**
     * What is known of a blob.
     *
     * @param document its root element; empty where it is no model
     * @param size how many bytes the file has
     */
    private record Known(Optional<Document> document, int size) {
    }

    /**
     * Reads a file's root element; references to other files are not resolved.
     *
     * @param path a path that the file has
     * @param blob the file's content
     * @return the root; empty where the file cannot be read
     * @throws IOException when the repository cannot be read
     */
    Optional<Document> get(String path, ObjectId blob) throws IOException {
        synchronized (known) {
            Known found = known.get(blob);
            if (found != null) {
                return found.document();
            }
        }
        byte[] content = content(blob);
        URI uri = URI.createHierarchicalURI("blob", blob.name(), null, path.split("/"), null, null);
        Optional<Document> document = SingleFile.read(path, uri, content).document();
        remember(blob.copy(), new Known(document, content.length));
        return document;
    }

    /** Returns the bytes of a blob. */
    byte[] content(ObjectId blob) throws IOException {
        return git.open(blob, Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
    }

    private void remember(ObjectId blob, Known document) {
        synchronized (known) {
            if (known.put(blob, document) == null) {
                bytes += document.size();
            }
            Iterator<Known> oldest = known.values().iterator();
            while (bytes > MOST_BYTES && known.size() > 1) {
                bytes -= oldest.next().size();
                oldest.remove();
            }
        }
    }
}
