/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

/**
 * What the rules ask about a step or touchpoint. Whether it is part of the basic service changes no decision: an insufficient one is
 * repaired anyway; it is told with the reason.
 *
 * @param mark the mark, 1 to 10
 * @param importance the importance to the customer, 1 to 10; null where nobody asked, which counts as not important
 * @param momentOfTruth whether the relationship is made or broken there
 * @param basicService whether it is part of the basic service
 * @param brand whether it can carry a brand value
 */
public record Facts(double mark, Integer importance, boolean momentOfTruth, boolean basicService, boolean brand) {
}
