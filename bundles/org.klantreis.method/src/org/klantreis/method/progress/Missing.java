/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Element;

/**
 * Something that a step of the method lacks.
 *
 * @param step the step of the method
 * @param text what is missing, as a sentence: "«Finance» touches 3 steps and was not involved."
 * @param todo what to do about it, as a sentence: "Invite «Finance» to the next session."
 * @param element the element to open
 * @param feature where in it; empty for the element as a whole
 */
public record Missing(MethodStep step, String text, String todo, Element element, Optional<EStructuralFeature> feature) {
}
