/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.function.Consumer;

/**
 * One rule that a model is held against.
 *
 * <p>A rule has no state and may be used by several threads. It takes time in proportion to the size of the model: what points at
 * an element is looked up with {@link Scope#referrers}, never searched for.
 */
public interface Rule {
    /** Returns the rule's id, in kebab-case; it never changes, since projects switch rules by it. */
    String id();

    /** Returns how bad a finding of this rule is unless a rule set says otherwise. */
    Severity severity();

    /** Returns the rule's name: a few words without a period. */
    String title();

    /** Returns why the rule is there, in one line; a rule of the method ends with its source. */
    String documentation();

    /**
     * Holds a model against the rule.
     *
     * @param scope the model
     * @param findings takes what is found
     */
    void check(Scope scope, Consumer<Finding> findings);
}
