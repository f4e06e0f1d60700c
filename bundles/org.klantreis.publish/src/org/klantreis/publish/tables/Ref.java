/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.tables;

import java.util.Objects;

/**
 * An element by its name; a format that can, links it to where the report tells of it.
 *
 * @param id the element's id
 * @param text its name, or what stands for it
 */
public record Ref(String id, String text) {
    /** Checks that nothing is null. */
    public Ref {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
    }
}
