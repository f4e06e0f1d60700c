/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.side;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A model that is loaded already and does not change.
 *
 * @param label what it is called
 * @param model the model
 */
record LoadedSide(String label, SideModel model) implements CompareSide {
    @Override
    public SideModel load(IProgressMonitor monitor) {
        return model;
    }

    @Override
    public Optional<IContainer> container() {
        return Optional.empty();
    }
}
