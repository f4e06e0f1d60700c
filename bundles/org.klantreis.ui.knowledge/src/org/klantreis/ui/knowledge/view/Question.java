/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import org.eclipse.core.runtime.IProgressMonitor;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** What a view asks its knowledge base, with the filters as they were when it was made. */
@FunctionalInterface
public interface Question {
    /**
     * Asks, in the background.
     *
     * @param index the knowledge base, which answers
     * @param monitor may be cancelled
     * @return shows the answer; is run on the user interface's thread while the view is open and nothing else was asked since
     * @throws Exception when there is no answer; it is shown as a sentence
     */
    Runnable ask(LandscapeIndex index, IProgressMonitor monitor) throws Exception;
}
