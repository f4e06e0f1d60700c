/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.file;

/**
 * One side of a touchpoint.
 *
 * @param actor the id of the actor
 * @param label what he does, in his words; empty where the file does not say
 */
public record CjmlParty(String actor, String label) {
}
