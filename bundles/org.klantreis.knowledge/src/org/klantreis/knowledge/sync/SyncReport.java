/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

/**
 * What a sync did.
 *
 * @param kind how it was done
 * @param elements how many elements the snapshot has now
 * @param created how many were new
 * @param changed how many had another content
 * @param deleted how many were gone
 * @param milliseconds how long it took
 */
public record SyncReport(Kind kind, int elements, int created, int changed, int deleted, long milliseconds) {
    /** How a sync was done. */
    public enum Kind {
        /** There was nothing to do. */
        UNCHANGED,
        /** The differences were written, in one transaction. */
        CHANGED,
        /** The snapshot was loaded whole. */
        LOADED
    }

    /** Returns one line for a user. */
    @Override
    public String toString() {
        String time = " (" + milliseconds + " ms)";
        return switch (kind) {
            case UNCHANGED -> "The knowledge base is up to date: " + elements + " elements" + time + ".";
            case CHANGED -> "Synced " + (created + changed + deleted) + " of " + elements + " elements: " + created + " new, " + changed
                    + " changed, " + deleted + " deleted" + time + ".";
            case LOADED -> "Loaded " + elements + " elements into the knowledge base" + time + ".";
        };
    }
}
