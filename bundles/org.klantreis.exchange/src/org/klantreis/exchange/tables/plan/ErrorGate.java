/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.Severity;
import org.klantreis.model.validation.Validator;
import org.klantreis.model.validation.standard.StandardRules;

/**
 * Keeps rows out that would bring errors into a project: a mark of 12, a period that ends before it begins, a state that an
 * improvement cannot have yet. The import is tried on a copy, and the copy validated; errors that were there before do not count.
 */
final class ErrorGate {
    private final Map<String, byte[]> files;
    private final RuleSet rules;
    private final Set<String> before = new HashSet<>();

    /** An import that is tried on a copy. */
    interface Trial {
        /** Imports into the copy, and returns its rows in the order of the rows of the plan. */
        List<PlannedRow> run(LandscapeProject copy);
    }

    ErrorGate(LandscapeProject project) throws IOException {
        files = project.contents();
        rules = StandardRules.all().only(StandardRules.all().rules().stream().filter(rule -> rule.severity() == Severity.ERROR)
                .map(rule -> rule.id()).toArray(String[]::new));
        LandscapeProject copy = LandscapeProject.open(new MemoryFiles(files));
        Validator.validate(copy.documents(), rules).forEach(finding -> before.add(key(finding)));
    }

    private static String key(Finding finding) {
        return finding.ruleId() + " " + finding.element().getId() + " " + finding.feature().map(Object::toString).orElse("");
    }

    /**
     * Finds the rows that bring errors.
     *
     * @param trial the import
     * @param others takes errors that no row can be blamed for
     * @return the place of each such row in the plan, and what is wrong
     */
    Map<Integer, String> find(Trial trial, List<String> others) throws IOException {
        LandscapeProject copy = LandscapeProject.open(new MemoryFiles(files));
        List<PlannedRow> rows = trial.run(copy);
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFound()) {
                byId.putIfAbsent(ElementCells.id(rows.get(i).element()), i);
            }
        }
        Map<Integer, String> found = new LinkedHashMap<>();
        for (Finding finding : Validator.validate(copy.documents(), rules)) {
            if (!before.contains(key(finding))) {
                Integer row = row(finding.element(), byId);
                if (row == null) {
                    others.add(finding.message());
                } else {
                    found.putIfAbsent(row, finding.message());
                }
            }
        }
        return found;
    }

    private static Integer row(EObject element, Map<String, Integer> byId) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Integer row = at instanceof Identified identified ? byId.get(identified.getId()) : null;
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** Copies what is known of rows, for a trial. */
    static List<PlannedRow> copies(List<PlannedRow> rows) {
        List<PlannedRow> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(row.copy()));
        return copies;
    }
}
