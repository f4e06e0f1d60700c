/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import org.klantreis.knowledge.results.ElementRef;

/**
 * An event log that can be looked at.
 *
 * @param log the log
 * @param data the key of what is loaded of it; null where nothing is
 * @param zone its time zone
 * @param cases how many cases are loaded
 */
public record LogChoice(ElementRef log, String data, String zone, long cases) {
    /** Says whether its events are in the knowledge base. */
    public boolean isLoaded() {
        return data != null;
    }
}
