/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.util.List;

/**
 * The version of the file format, and its changelog.
 *
 * <p>A file names its version in {@code format}. An older file is read and written as the current version; a newer one opens
 * read-only, because saving it could lose what this program does not know.
 */
public final class FormatVersion {
    /** The version that this program writes. */
    public static final int CURRENT = 1;

    /** What each version changed, oldest first. */
    public static final List<Change> CHANGELOG = List.of(
            new Change(1, "2026-11", "The first format: landscape, journeys, complaints, research and event logs as XMI with UUIDs."));

    private FormatVersion() {
    }

    /**
     * One version of the format.
     *
     * @param version its number, from 1
     * @param since year and month of its first release
     * @param summary what it changed
     */
    public record Change(int version, String since, String summary) {
    }
}
