/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

/**
 * One change and how it is done.
 *
 * @param change what is told of it
 * @param action does it, in the model
 */
record Edit(Change change, Runnable action) {
}
