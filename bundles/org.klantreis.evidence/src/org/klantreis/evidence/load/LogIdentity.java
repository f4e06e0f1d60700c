/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

/**
 * Which log, and in which state.
 *
 * @param id the id of the log's element in the model
 * @param name its name, for people
 * @param landscape the id of the landscape that it belongs to
 * @param fingerprint a hash of the file's content and of all settings that reading depends on
 */
public record LogIdentity(String id, String name, String landscape, String fingerprint) {
}
