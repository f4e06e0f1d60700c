/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What a merge makes of one model file.
 *
 * @param base what it was; null where it was not there
 * @param ours what it is here; null where it is not there
 * @param theirs what it is on the other side; null where it is not there
 * @param content the merged content; null where the file is gone
 * @param mode the mode of the merged file
 * @param conflicting whether something in it is to be decided; the content has ours for that
 */
record MergedFile(BlobFiles.Blob base, BlobFiles.Blob ours, BlobFiles.Blob theirs, ObjectId content, FileMode mode,
        boolean conflicting) {
    /** Says whether the file is to be left as it is here. */
    boolean isOurs() {
        return content == null ? ours == null : ours != null && ours.id().equals(content) && ours.mode().equals(mode);
    }
}
