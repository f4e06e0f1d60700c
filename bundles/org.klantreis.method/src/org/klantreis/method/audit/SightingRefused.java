/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

/** Why a line of an audit sheet cannot be entered, in a sentence for the auditor. */
public final class SightingRefused extends Exception {
    private static final long serialVersionUID = 1L;

    SightingRefused(String sentence) {
        super(sentence);
    }
}
