/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;

/** The model files of a project that is nowhere but in memory: what a merge would write, before it is written. */
public final class MemoryFiles implements ProjectFiles {
    private static final Comparator<String> CATALOGUE_FIRST =
            Comparator.comparing((String path) -> !path.equals(FileKind.CATALOGUE)).thenComparing(Comparator.naturalOrder());

    private final Map<String, byte[]> contents;

    /**
     * Makes it.
     *
     * @param contents the bytes by path, relative to the project with {@code /} between folders; what is no model file is left out
     */
    public MemoryFiles(Map<String, byte[]> contents) {
        Map<String, byte[]> sorted = new LinkedHashMap<>();
        contents.keySet().stream().filter(path -> FileKind.of(path).isPresent()).sorted(CATALOGUE_FIRST)
                .forEach(path -> sorted.put(path, contents.get(path)));
        this.contents = Collections.unmodifiableMap(sorted);
    }

    /**
     * Names a file of a project in memory.
     *
     * @param path its path, relative to the project
     * @return an address under which nothing can be read
     */
    public static URI address(String path) {
        return URI.createHierarchicalURI("memory", "project", null, path.split("/"), null, null);
    }

    @Override
    public List<String> paths() {
        return new ArrayList<>(contents.keySet());
    }

    @Override
    public byte[] read(String path) throws FileNotFoundException {
        byte[] content = contents.get(path);
        if (content == null) {
            throw new FileNotFoundException("There is no file «" + path + "».");
        }
        return content;
    }

    @Override
    public URI uri(String path) {
        return address(path);
    }
}
