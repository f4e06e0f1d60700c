/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.osgi.util.NLS;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.Validator;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.merge.MergeState;

/** Reads what is to be decided, and works out what decisions come to. */
final class MergeReader {
    private static final int SHORT_ID = 7;
    private static final String OURS = "HEAD";

    private final Path folder;

    MergeReader(Path folder) {
        this.folder = folder;
    }

    MergeContent read() throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            MergeState state = MergeState.of(repository);
            Optional<MergeResult> result = state.merge();
            Set<String> others = state.otherFiles();
            if (result.isEmpty() && others.isEmpty() && state.ongoing().isNothing()) {
                throw new IOException(NLS.bind(Messages.MergeSession_nothing, folder.getFileName()));
            }
            String branch = repository.git().getBranch();
            return new MergeContent(state.sentence().orElse(""), branch == null ? OURS : branch, name(repository.git(),
                    state.theirs()),
                    state.ours().map(ObjectId::name).orElse(null), state.theirs().map(ObjectId::name).orElse(null),
                    state.message().orElse(""), result.orElse(null), state.decisions(), others);
        }
    }

    private static String name(Repository git, Optional<ObjectId> commit) throws IOException {
        if (commit.isEmpty()) {
            return "?";
        }
        return git.getRefDatabase().getRefs().stream()
                .filter(ref -> commit.get().equals(ref.getObjectId()) && !ref.isSymbolic() && !ref.getName().endsWith("HEAD"))
                .map(ref -> Repository.shortenRefName(ref.getName())).findFirst().orElse(commit.get()
                        .abbreviate(SHORT_ID).name());
    }

    /** Compares the outcome with ours, and holds it against the rules. */
    Outcome outcome(MergeResult decided, RuleSet rules) throws IOException {
        LandscapeProject merged = decided.project();
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            LandscapeProject ours = repository.model(OURS);
            Set<String> known = new HashSet<>();
            Validator.validate(ours.documents(), rules).forEach(finding -> known.add(key(finding)));
            List<Finding> fresh = Validator.validate(merged.documents(), rules).stream()
                    .filter(finding -> !known.contains(key(finding))).toList();
            Comparison comparison = Comparison.between(ModelState.of(ours), ModelState.of(merged));
            return new Outcome(comparison.changes().size(), fresh, decided.combined());
        }
    }

    private static String key(Finding finding) {
        return finding.ruleId() + " " + finding.element().getId() + " " + finding.feature()
                .map(each -> each.getName()).orElse("");
    }

    /** Leaves out decisions about conflicts that are gone. */
    static Map<String, Decision> known(MergeResult result, Map<String, Decision> decisions) {
        Set<String> ids = MergeContent.conflicts(result).stream().map(Conflict::id).collect(Collectors.toSet());
        return decisions.entrySet().stream().filter(entry -> ids.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
