/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.layout;

import java.util.List;

/**
 * A titled group of fields.
 *
 * @param key names the group, once per form
 * @param title what stands above it, in the user's language
 * @param fields its fields, in order
 */
public record GroupLayout(String key, String title, List<FieldLayout> fields) {
}
