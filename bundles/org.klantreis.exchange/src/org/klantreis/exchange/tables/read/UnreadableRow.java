/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.read;

/**
 * A row that cannot be taken apart.
 *
 * @param line where it begins in the file, from 1
 * @param reason why, part of a sentence
 */
public record UnreadableRow(long line, String reason) {
}
