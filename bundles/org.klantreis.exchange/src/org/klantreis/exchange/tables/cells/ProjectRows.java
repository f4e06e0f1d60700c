/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.cells;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.project.LandscapeProject;

/** The elements of a project by table, each table in the order of the files and of the elements in them. */
public final class ProjectRows {
    private final Map<TableKind, List<EObject>> rows = new EnumMap<>(TableKind.class);
    private final Map<TableKind, Set<String>> properties = new EnumMap<>(TableKind.class);

    /**
     * Looks through a project.
     *
     * @param project the project
     */
    public ProjectRows(LandscapeProject project) {
        for (Document document : project.documents()) {
            add(document);
            for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                add(all.next());
            }
        }
    }

    private void add(EObject element) {
        TableKind.of(element.eClass()).ifPresent(kind -> {
            rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(element);
            if (element instanceof Element named) {
                named.getProperties().stream().filter(property -> property.getKey() != null && !property.getKey().isBlank())
                        .forEach(property -> properties.computeIfAbsent(kind, any -> new TreeSet<>()).add(property.getKey()));
            }
        });
    }

    /** Returns the elements of a table. */
    public List<EObject> of(TableKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** Returns the columns of a table: those that it always has, then one for each key of properties that its elements have. */
    public List<Column> columns(TableKind kind) {
        Set<Column> columns = new LinkedHashSet<>(kind.columns());
        properties.getOrDefault(kind, Set.of()).forEach(key -> columns.add(Column.property(kind.type(), key)));
        return List.copyOf(columns);
    }
}
