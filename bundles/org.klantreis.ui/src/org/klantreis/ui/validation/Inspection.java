/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.klantreis.model.Identified;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.Scope;
import org.klantreis.model.validation.Severity;
import org.klantreis.ui.validation.FindingIndex.Around;

/**
 * Holds the saved state of a landscape against the rules, with a model of its own, so that it can run beside the user interface.
 * Used by one thread at a time.
 */
final class Inspection {
    private static final String DANGLING = "dangling-reference";
    private static final String DUPLICATE = "duplicate-id";
    private static final Pattern NOT_OF_IDS = Pattern.compile("[^0-9A-Za-z_-]+");

    private final Path folder;
    private LandscapeProject project;

    Inspection(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads what changed on the disk since it was read last.
     *
     * @return whether anything did
     * @throws IOException when the landscape cannot be read
     */
    boolean refresh() throws IOException {
        if (project != null) {
            return !project.refresh().isEmpty();
        }
        project = LandscapeProject.open(folder);
        return true;
    }

    /**
     * Holds what was read against rules.
     *
     * @param rules the rules
     * @param monitor for progress and cancel
     * @return what was found
     * @throws OperationCanceledException when cancelled
     */
    FindingIndex look(RuleSet rules, SubMonitor monitor) {
        monitor.setWorkRemaining(rules.rules().size() + 5);
        Scope scope = Scope.of(project.documents());
        monitor.split(5);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            monitor.split(1);
            rule.check(scope, findings::add);
        }
        Map<Resource, String> paths = new IdentityHashMap<>();
        project.documentsByPath().forEach((path, document) -> paths.put(document.eResource(), path));
        Set<String> unreadable = unreadable();
        Map<String, Map<String, Integer>> lines = new HashMap<>();
        Map<String, Around> places = new HashMap<>();
        Set<String> told = new HashSet<>();
        List<Found> all = new ArrayList<>();
        for (Finding finding : findings) {
            String path = paths.get(finding.element().eResource());
            if (path != null && !(finding.ruleId().equals(DANGLING) && leadsInto(unreadable, finding.message()))) {
                Found found = found(finding, path, lines.computeIfAbsent(path, this::lines), scope);
                all.add(found);
                places.computeIfAbsent(found.elementId(), id -> around(finding.element()));
                told.addAll(idsOf(finding));
            }
        }
        project.problems().stream().filter(problem -> !isTold(problem, told) && !leadsInto(unreadable, problem.message()))
                .map(Inspection::found).forEach(all::add);
        return FindingIndex.of(all, places);
    }

    private Found found(Finding finding, String path, Map<String, Integer> lines, Scope scope) {
        String id = Optional.ofNullable(finding.element().getId()).orElse("");
        return new Found(path, lines.getOrDefault(id, 0), finding.severity(), finding.ruleId(), id,
                finding.feature().map(EStructuralFeature::getName).orElse(""), finding.message(),
                location(finding.element(), scope));
    }

    private static Found found(Problem problem) {
        Severity severity = problem.severity() == Problem.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
        String message = problem.message().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + problem.message().substring(1);
        return new Found(problem.path(), problem.line(), severity, "", "", "", message, "");
    }

    private Map<String, Integer> lines(String path) {
        try {
            return LineIndex.of(project.files().read(path));
        } catch (IOException e) {
            return Map.of(); // it was deleted meanwhile; the next look follows
        }
    }

    private static String location(EObject element, Scope scope) {
        StringBuilder way = new StringBuilder();
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (!(at instanceof Landscape) || at == element) {
                way.insert(0, (way.length() == 0 ? "" : " › ")).insert(0, scope.names().own(at));
            }
        }
        return way.toString();
    }

    private static Around around(EObject element) {
        List<String> ids = new ArrayList<>();
        String list = "";
        for (EObject at = element; at.eContainer() != null; at = at.eContainer()) {
            if (at.eContainer() instanceof Identified part && part.getId() != null) {
                ids.add(part.getId());
            }
            if (at.eContainer() instanceof Landscape) {
                list = at.eContainmentFeature().getName();
            }
        }
        return new Around(ids, list);
    }

    /** The files without a root: what refers into them is not broken, they are. */
    private Set<String> unreadable() {
        Set<String> names = new HashSet<>();
        Set<String> readable = project.documentsByPath().keySet();
        project.fingerprints().keySet().stream().filter(path -> !readable.contains(path))
                .forEach(path -> names.add(path.substring(path.lastIndexOf('/') + 1)));
        return names;
    }

    private static boolean leadsInto(Collection<String> files, String message) {
        return files.stream().anyMatch(file -> message.contains(file + "#"));
    }

    /** The ids that a rule reported which reading the files reports too. */
    private static Collection<String> idsOf(Finding finding) {
        if (finding.ruleId().equals(DUPLICATE)) {
            return List.of(finding.element().getId());
        }
        if (finding.ruleId().equals(DANGLING)) {
            int start = finding.message().indexOf('#');
            int end = finding.message().indexOf('»', Math.max(0, start));
            return start < 0 || end < 0 ? List.of() : List.of(finding.message().substring(start + 1, end));
        }
        return List.of();
    }

    private static boolean isTold(Problem problem, Set<String> told) {
        return !told.isEmpty() && NOT_OF_IDS.splitAsStream(problem.message()).anyMatch(told::contains);
    }
}
