/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

/**
 * A line in a diagram.
 *
 * @param id its identifier
 * @param relation the identifier of the relationship that it shows
 * @param source the identifier of the box at its beginning
 * @param target the identifier of the box at its end
 */
public record ArchiConnection(String id, String relation, String source, String target) {
}
