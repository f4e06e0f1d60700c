/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;

/** Takes what one rule finds in one model, and names the elements in its messages. */
public final class Report {
    private final Rule rule;
    private final Scope scope;
    private final Consumer<Finding> findings;

    /**
     * Makes the report of a rule.
     *
     * @param rule the rule that looks
     * @param scope the model that it looks at
     * @param findings takes what is found
     */
    public Report(Rule rule, Scope scope, Consumer<Finding> findings) {
        this.rule = rule;
        this.scope = scope;
        this.findings = findings;
    }

    /** Returns the model that is looked at. */
    public Scope scope() {
        return scope;
    }

    /**
     * Reports an element as a whole.
     *
     * @param element the element
     * @param text what is wrong and what to do: "no steps; add what the customer does."
     */
    public void add(Identified element, String text) {
        add(element, null, text);
    }

    /**
     * Reports a feature of an element.
     *
     * @param element the element
     * @param feature the attribute or reference that is wrong; null where the element as a whole is
     * @param text what is wrong and what to do: "no persona; name the customer group whose journey it is."
     */
    public void add(Identified element, EStructuralFeature feature, String text) {
        String message = scope.names().full(element) + ": " + text;
        findings.accept(new Finding(rule.id(), rule.severity(), message, element, Optional.ofNullable(feature)));
    }
}
