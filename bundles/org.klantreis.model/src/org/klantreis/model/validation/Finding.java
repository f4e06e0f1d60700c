/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;

/**
 * What a rule found.
 *
 * @param ruleId the rule, see {@link Rule#id()}
 * @param severity how bad it is, as the rule set in use has it
 * @param message one line: the element by type and path, what is wrong, and what to do
 * @param element the element to look at
 * @param feature the attribute or reference of the element to look at; empty where the element as a whole is meant
 */
public record Finding(String ruleId, Severity severity, String message, Identified element,
        Optional<EStructuralFeature> feature) {
    /** Checks that nothing is null. */
    public Finding {
        Objects.requireNonNull(ruleId);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(element);
        Objects.requireNonNull(feature);
    }

    /** Returns the same finding with another severity. */
    Finding with(Severity other) {
        return new Finding(ruleId, other, message, element, feature);
    }
}
