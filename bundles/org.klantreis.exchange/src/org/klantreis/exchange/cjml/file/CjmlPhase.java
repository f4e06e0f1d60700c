/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.file;

/**
 * A part of a journey.
 *
 * @param id by which touchpoints refer to it
 * @param name its name; the id where the file has none
 * @param description what is said of it; empty where nothing is
 */
public record CjmlPhase(String id, String name, String description) {
}
