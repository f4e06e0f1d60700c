/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.search.ui.text.Match;

/** Shows hits by file. */
final class HitTree implements ITreeContentProvider {
    private static final Object[] NONE = {};

    private ElementSearchResult result;

    @Override
    public Object[] getElements(Object input) {
        result = (ElementSearchResult) input;
        return byFile().keySet().toArray();
    }

    private Map<Object, List<Hit>> byFile() {
        Map<Object, List<Hit>> files = new LinkedHashMap<>();
        if (result != null) {
            Arrays.stream(result.getElements()).map(Hit.class::cast).sorted(Comparator.comparingInt(this::number))
                    .forEach(hit -> files.computeIfAbsent(hit.file(), file -> new ArrayList<>()).add(hit));
        }
        return files;
    }

    private int number(Hit hit) {
        Match[] matches = result.getMatches(hit);
        return matches.length == 0 ? 0 : matches[0].getOffset();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Hit ? NONE : byFile().getOrDefault(parent, List.of()).toArray();
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Hit hit ? hit.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !(element instanceof Hit) && Objects.nonNull(element);
    }
}
