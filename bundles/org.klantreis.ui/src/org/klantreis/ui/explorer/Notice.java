/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.core.resources.IContainer;

/**
 * A node that says something about a landscape instead of showing it.
 *
 * @param container the landscape's folder
 * @param text what is said, one sentence
 * @param error whether it is bad
 */
record Notice(IContainer container, String text, boolean error) {
}
