/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/**
 * The parts of a scene that scroll in different ways. All share the scene's coordinates; drawn without scrolling, one beside the
 * other, they make the whole picture.
 */
public enum Zone {
    /**
     * Over the whole width at the top, with the journey's facts; scrolls away upwards, and sideways only as far as it is cut off.
     */
    TITLE,
    /** Below the title at the left; frozen both ways once the title has gone. */
    CORNER,
    /** Stages and step names, right of the corner; scrolls sideways, frozen vertically once the title has gone. */
    HEADER,
    /** The names of the lanes at the left; scrolls vertically only. */
    SIDE,
    /** All else; scrolls both ways. */
    BODY
}
