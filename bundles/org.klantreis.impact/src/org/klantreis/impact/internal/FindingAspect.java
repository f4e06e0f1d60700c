/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.klantreis.impact.Entry;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Section;
import org.klantreis.impact.ValueChange;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.Validator;

/** Compares what validation finds: by rule, element and message, never by line. */
public final class FindingAspect {
    /** The rule that stands for files that cannot be read. */
    private static final String FILE = "file";

    private final RuleSet rules;

    /**
     * Prepares it.
     *
     * @param rules the rules of which findings are told
     */
    public FindingAspect(RuleSet rules) {
        this.rules = rules;
    }

    private record Found(String rule, String severity, String element, String message, Optional<ElementRef> at) {
        /** The message without the names in it: an element that is renamed keeps its findings. */
        List<String> nameless() {
            return List.of(rule, element, message.replaceAll("«[^»]*»", "«»"));
        }

        List<String> key() {
            return List.of(rule, element, message);
        }
    }

    /** Compares two states. */
    public Section compare(LandscapeProject before, LandscapeProject after) {
        List<Found> old = find(before);
        List<Found> now = find(after);
        Pairs<Found> pairs = new Pairs<>(old, now).by(Found::key).by(Found::nameless);
        List<Entry> entries = new ArrayList<>();
        pairs.appeared().forEach(found -> entries.add(entry(Entry.Kind.APPEARED, found)));
        pairs.vanished().forEach(found -> entries.add(entry(Entry.Kind.VANISHED, found)));
        return new Section(Section.FINDINGS, "Findings of the validation", "What does validation find that it did not, and what no more?",
                "finding", "findings", old.size(), now.size(), entries, Optional.empty());
    }

    private List<Found> find(LandscapeProject project) {
        List<Found> found = new ArrayList<>();
        for (Problem problem : project.problems()) {
            found.add(new Found(FILE, lower(problem.severity()), problem.path(), problem.path() + ": " + problem.message(), Optional.empty()));
        }
        for (Finding finding : Validator.validate(project.documents(), rules)) {
            found.add(new Found(finding.ruleId(), lower(finding.severity()), finding.element().getId(), finding.message(),
                    Optional.of(References.of(finding.element()))));
        }
        return found;
    }

    private static Entry entry(Entry.Kind kind, Found found) {
        boolean fresh = kind == Entry.Kind.APPEARED;
        Judgement ofNew = found.severity().equals("info") ? Judgement.NEUTRAL : Judgement.REGRESSION;
        return new Entry(kind, fresh ? ofNew : ofNew.reversed(), found.message(),
                (fresh ? "new " : "solved ") + found.severity() + ": " + withoutStop(found.message()) + " [" + found.rule() + "]",
                found.key(), found.at().stream().toList(),
                List.of(value("severity", found.severity(), fresh), value("rule", found.rule(), fresh)));
    }

    private static ValueChange value(String name, String value, boolean fresh) {
        return new ValueChange(name, "", fresh ? null : value, fresh ? value : null, Judgement.NEUTRAL);
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static String lower(Enum<?> severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
