/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.io.IOException;

/** Told what is in a log: all objects first, then the events in the order of the file. */
interface OcelHandler {
    /** Takes an object, or more of one that it was told of before. */
    void object(OcelItem object);

    /** The objects are complete. */
    void beginEvents() throws IOException;

    /** Takes an event. */
    void event(OcelItem event);
}
