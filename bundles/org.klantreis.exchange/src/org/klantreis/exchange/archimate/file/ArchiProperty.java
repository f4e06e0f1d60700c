/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

/**
 * A free name and value pair of a concept.
 *
 * @param key its name
 * @param value its value, as text
 */
public record ArchiProperty(String key, String value) {
}
