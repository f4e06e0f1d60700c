/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

/** How bad a finding is. */
public enum Severity {
    /** The model contradicts itself or its metamodel: what is computed from it would be wrong. */
    ERROR,
    /** The model can be used, but something in it, or in how it came about, endangers its worth. */
    WARNING,
    /** Worth a look. */
    INFO
}
