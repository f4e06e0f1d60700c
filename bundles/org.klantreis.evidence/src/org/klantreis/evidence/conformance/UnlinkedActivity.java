/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

/**
 * An activity of a log that is linked to no touchpoint, and therefore left out of the comparison.
 *
 * @param activity its name in the log
 * @param events how many events it has
 */
public record UnlinkedActivity(String activity, long events) {
}
