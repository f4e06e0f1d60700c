/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.function.Consumer;
import java.util.function.Function;

import org.klantreis.model.Identified;

/**
 * One thing done to {@link World}, and what a rule says to it.
 *
 * @param rule the rule's id
 * @param what what is done
 * @param fires whether the rule finds it
 * @param spoil does it; returns the element that the finding is to be about, null where nothing is to be found
 */
record RuleCase(String rule, String what, boolean fires, Function<World, Identified> spoil) {
    static RuleCase fires(String rule, String what, Function<World, Identified> spoil) {
        return new RuleCase(rule, what, true, spoil);
    }

    static RuleCase silent(String rule, String what, Consumer<World> change) {
        return new RuleCase(rule, what, false, world -> {
            change.accept(world);
            return null;
        });
    }

    @Override
    public String toString() {
        return rule + (fires ? " finds: " : " lets pass: ") + what;
    }
}
