/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

/**
 * A model element in a result.
 *
 * @param id its id
 * @param kind its class, for example {@code Step}
 * @param name its name; its id where it has none
 */
public record ElementRef(String id, String kind, String name) {
    @Override
    public String toString() {
        return name;
    }
}
