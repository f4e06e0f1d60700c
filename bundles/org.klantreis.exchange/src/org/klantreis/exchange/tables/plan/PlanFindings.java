/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.cells.ProjectRows;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.exchange.tables.read.TableInput;
import org.klantreis.model.project.LandscapeProject;

/** Tells what tables have and an import does not take, and what the project has and tables do not. */
final class PlanFindings {
    private static final int LISTED = 5;

    private final LandscapeProject project;
    private final Words words;

    PlanFindings(LandscapeProject project, Words words) {
        this.project = project;
        this.words = words;
    }

    List<String> of(List<TableInput> inputs, List<PlannedRow> rows) {
        List<String> findings = new ArrayList<>();
        for (TableInput input : inputs) {
            List<String> unmapped = input.mapping().unmapped(input.content().header());
            if (!unmapped.isEmpty()) {
                findings.add(input.content().name() + ": not imported, since they mean nothing here: the columns "
                        + String.join(", ", unmapped.stream().map(name -> "«" + name + "»").toList()) + ".");
            }
        }
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        rows.stream().filter(PlannedRow::isFound).forEach(row -> seen.add(row.element()));
        ProjectRows all = new ProjectRows(project);
        inputs.stream().map(input -> input.mapping().kind()).distinct().sorted().forEach(kind -> absent(kind, all, seen,
                findings));
        return findings;
    }

    private void absent(TableKind kind, ProjectRows all, Set<EObject> seen, List<String> findings) {
        List<EObject> absent = all.of(kind).stream().filter(element -> !seen.contains(element)).toList();
        if (!absent.isEmpty()) {
            List<String> names = absent.stream().limit(LISTED).map(element -> {
                String name = ElementCells.name(element);
                return "«" + (name.isEmpty() ? ElementCells.id(element) : name) + "»";
            }).toList();
            findings.add(words.of(kind) + ": " + absent.size() + " of the project are not in the file and stay as they are: "
                    + String.join(", ", names) + (absent.size() > LISTED ? ", \u2026" : "."));
        }
    }
}
