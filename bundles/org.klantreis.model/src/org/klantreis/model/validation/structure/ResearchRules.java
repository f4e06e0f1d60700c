/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.klantreis.model.Insight;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Study;
import org.klantreis.model.StudyApproach;
import org.klantreis.model.StudyMethod;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Studies and what was learned in them. */
final class ResearchRules {
    private static final Set<StudyMethod> IN_DEPTH =
            EnumSet.of(StudyMethod.INTERVIEW, StudyMethod.DIARY, StudyMethod.HOME_VISIT, StudyMethod.SHADOWING);
    private static final Set<StudyMethod> IN_NUMBERS = EnumSet.of(StudyMethod.SURVEY, StudyMethod.ANALYTICS);

    private ResearchRules() {
    }

    static List<Rule> all() {
        return List.of(studyMethod(), insightCount());
    }

    private static Rule studyMethod() {
        return new ElementRule<>(Study.class, "study-method", Severity.WARNING, "Method of a study does not fit its approach",
                "In-depth methods tell why, counting methods how many; the order of the two is checked by the approach.",
                (study, report) -> {
                    boolean wrong = study.getApproach() == StudyApproach.QUALITATIVE ? IN_NUMBERS.contains(study.getMethod())
                            : IN_DEPTH.contains(study.getMethod());
                    if (wrong) {
                        report.add(study, Literals.STUDY__METHOD, "is " + study.getApproach() + " by " + study.getMethod()
                                + "; correct the approach or the method.");
                    }
                });
    }

    private static Rule insightCount() {
        return new ElementRule<>(Insight.class, "insight-count-missing", Severity.WARNING,
                "Verified insight without the number of customers",
                "Whether a remark holds for many or for one is a matter of numbers.", (insight, report) -> {
                    boolean verified = insight.getStatus() == InsightStatus.COMMON
                            || insight.getStatus() == InsightStatus.INDIVIDUAL;
                    if (verified && insight.getN() == null) {
                        report.add(insight, Literals.INSIGHT__N, "is verified as " + insight.getStatus()
                                + " without a number; enter how many customers were behind it.");
                    }
                });
    }
}
