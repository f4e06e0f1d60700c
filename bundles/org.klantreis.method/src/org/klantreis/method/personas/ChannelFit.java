/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

/** How well a channel that is offered suits what a persona likes. */
public enum ChannelFit {
    /** It is the one that the persona likes best. */
    BEST,
    /** It is among those that the persona likes. */
    LIKED,
    /** It is none of those that the persona likes. */
    OTHER,
    /** The persona names no channels, or the step has none. */
    UNKNOWN
}
