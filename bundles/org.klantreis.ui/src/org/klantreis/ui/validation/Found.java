/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.Objects;

import org.klantreis.model.validation.Severity;

/**
 * What is wrong somewhere in a landscape, as it was last saved. It names elements by their ids, so that any thread can hold it
 * and it outlives the model that it was found in.
 *
 * @param path the file, relative to the landscape's folder
 * @param line the line on which the element begins, from 1; 0 where unknown
 * @param severity how bad it is, as the settings have it
 * @param ruleId the rule that found it; empty where the file itself could not be read whole
 * @param elementId the element to look at; empty where the file as a whole is meant
 * @param feature the name of the attribute or reference to look at; empty where the element as a whole is meant
 * @param message one sentence: where, what is wrong, what to do
 * @param location the way to the element in words: {@code Report damage › Report › Get through on the phone}; may be empty
 */
public record Found(String path, int line, Severity severity, String ruleId, String elementId, String feature, String message,
        String location) {
    /** Checks that nothing is null. */
    public Found {
        Objects.requireNonNull(path);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(ruleId);
        Objects.requireNonNull(elementId);
        Objects.requireNonNull(feature);
        Objects.requireNonNull(message);
        Objects.requireNonNull(location);
    }
}
