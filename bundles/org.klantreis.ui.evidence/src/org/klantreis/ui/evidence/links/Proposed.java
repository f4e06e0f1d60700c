/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

/**
 * What a value probably stands for, found outside of the user interface's thread.
 *
 * @param value the value
 * @param element the id of the element in the model
 * @param certainty from 0 to 1
 * @param clear whether it is good, and better than all others by far
 */
record Proposed(String value, String element, double certainty, boolean clear) {
}
