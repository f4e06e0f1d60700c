/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.side;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.CoreException;

/** Gives the content of a file. */
@FunctionalInterface
public interface Content {
    /**
     * Opens it.
     *
     * @return its content, to be closed; null where there is none
     * @throws CoreException when it cannot be had
     * @throws IOException when it cannot be read
     */
    InputStream open() throws CoreException, IOException;
}
