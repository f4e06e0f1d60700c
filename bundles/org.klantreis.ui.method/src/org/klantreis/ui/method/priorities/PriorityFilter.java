/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.ui.IMemento;
import org.klantreis.method.decisions.Decision;
import org.klantreis.method.decisions.Priority;
import org.klantreis.method.decisions.Rule;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.ui.labels.ElementLabels;

/**
 * What a user wants to see ranked.
 *
 * @param touchpoints whether touchpoints over all journeys, instead of steps
 * @param onlyJourney whether only the journey that the user works on
 * @param form the form of the journeys; null for all
 * @param rule what is decided; null for all
 * @param text what the name of the step, touchpoint or journey contains
 */
record PriorityFilter(boolean touchpoints, boolean onlyJourney, JourneyForm form, Rule rule, String text) {
    /** All steps of journeys as they are. */
    static final PriorityFilter USUAL = new PriorityFilter(false, false, JourneyForm.AS_IS, null, "");

    private static final String SCOPE = "scope";
    private static final String FORM = "form";
    private static final String RULE = "rule";
    private static final String ALL = "ALL";

    /** Reads what was chosen when the workbench closed; what is unknown there is as usual. The text is not kept. */
    static PriorityFilter of(IMemento memento) {
        String scope = Objects.requireNonNullElse(memento.getString(SCOPE), "");
        String form = memento.getString(FORM);
        String rule = memento.getString(RULE);
        JourneyForm known = form == null || ALL.equals(form) ? null : JourneyForm.getByName(form);
        return new PriorityFilter("touchpoints".equals(scope), "journey".equals(scope),
                known == null && !ALL.equals(form) ? JourneyForm.AS_IS : known,
                Arrays.stream(Rule.values()).filter(each -> each.name().equals(rule)).findFirst().orElse(null), "");
    }

    /** Writes what is chosen. */
    void save(IMemento memento) {
        memento.putString(SCOPE, touchpoints ? "touchpoints" : onlyJourney ? "journey" : "all");
        memento.putString(FORM, form == null ? ALL : form.getName());
        memento.putString(RULE, rule == null ? ALL : rule.name());
    }

    /** Says whether a decision is ranked at all. A journey that the user chose is ranked whatever its form. */
    boolean ranks(Decision decision, Journey worked) {
        if (touchpoints) {
            return true;
        }
        return onlyJourney && worked != null ? decision.journey() == worked : form == null || decision.journey().getForm() == form;
    }

    /** Says whether a place in the ranked list is shown; it keeps its rank. */
    boolean shows(Priority priority) {
        Decision decision = priority.decision();
        return (rule == null || decision.effective() == rule) && (text.isBlank() || contains(ElementLabels.text(decision.subject()))
                || decision.journey() != null && contains(ElementLabels.text(decision.journey()))
                || decision.touchpoint() != null && contains(ElementLabels.text(decision.touchpoint())));
    }

    private boolean contains(String name) {
        return name.toLowerCase(Locale.getDefault()).contains(text.strip().toLowerCase(Locale.getDefault()));
    }
}
