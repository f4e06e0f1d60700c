/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.file;

/**
 * Somebody who takes part in a journey.
 *
 * @param id by which touchpoints refer to him
 * @param name his name; the id where the file has none
 */
public record CjmlActor(String id, String name) {
}
