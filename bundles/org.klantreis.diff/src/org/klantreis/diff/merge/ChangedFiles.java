/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a project after chosen changes were brought into it.
 *
 * @param changed the bytes of each file that is new or not as it was; empty for one that is deleted
 * @param plan what was done
 */
public record ChangedFiles(Map<String, Optional<byte[]>> changed, ChangePlan plan) {
    /** Returns the paths of the files that are deleted. */
    public List<String> deleted() {
        return changed.entrySet().stream().filter(file -> file.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }
}
