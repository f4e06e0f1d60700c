/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PlatformUI;

/** A search in landscapes, of which the Search view shows the result. */
abstract class ElementQuery implements ISearchQuery {
    private final ElementSearchResult result = new ElementSearchResult(this);

    /** Searches; called on the user interface's thread, which the models belong to. */
    abstract List<Hit> search();

    /**
     * Says what was found.
     *
     * @param matches how many
     * @return one line for the head of the Search view
     */
    abstract String describe(int matches);

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        List<Hit> hits = new ArrayList<>();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> hits.addAll(search()));
        // The place of a match is its number, so that the result keeps the order of the landscape.
        result.addMatches(IntStream.range(0, hits.size()).mapToObj(i -> new Match(hits.get(i), i, 1)).toArray(Match[]::new));
        return Status.OK_STATUS;
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
