/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.klantreis.model.validation.Severity;

/** A node of a tree that stands for a part of a landscape and is decorated with the worst that was found there. */
public interface FindingScope {
    /** Returns the landscape's folder. */
    IContainer container();

    /**
     * Returns the worst that was found in this part. Called from any thread.
     *
     * @param findings what was found in the landscape
     * @return how bad it is; empty where nothing was found
     */
    Optional<Severity> worst(Findings findings);
}
