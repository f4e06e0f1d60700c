/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.commands;

/** The ids of the map's own commands, as {@code plugin.xml} has them. */
public final class CommandIds {
    /** Inserts a step. */
    public static final String INSERT_STEP = "org.klantreis.ui.map.insertStep";
    /** Inserts a stage. */
    public static final String INSERT_STAGE = "org.klantreis.ui.map.insertStage";
    /** Inserts an activity. */
    public static final String INSERT_ACTIVITY = "org.klantreis.ui.map.insertActivity";
    /** Edits what has the focus, in its place. */
    public static final String EDIT = "org.klantreis.ui.map.edit";
    /** Opens the touchpoint, or where a handoff comes from. */
    public static final String OPEN = "org.klantreis.ui.map.open";
    /** Gives the selected steps a mark. */
    public static final String SET_MARK = "org.klantreis.ui.map.setMark";
    /** Which mark: 1 to 10, or 0 for none. */
    public static final String SET_MARK_PARAMETER = "org.klantreis.ui.map.setMark.mark";
    /** Makes the selected steps moments of truth. */
    public static final String MOMENT_OF_TRUTH = "org.klantreis.ui.map.momentOfTruth";
    /** Moves what is selected earlier. */
    public static final String MOVE_EARLIER = "org.klantreis.ui.map.moveEarlier";
    /** Moves what is selected later. */
    public static final String MOVE_LATER = "org.klantreis.ui.map.moveLater";
    /** Moves the selected activities to the line above. */
    public static final String MOVE_UP = "org.klantreis.ui.map.moveUp";
    /** Moves the selected activities to the line below. */
    public static final String MOVE_DOWN = "org.klantreis.ui.map.moveDown";
    /** Zooms in. */
    public static final String ZOOM_IN = "org.klantreis.ui.map.zoomIn";
    /** Zooms out. */
    public static final String ZOOM_OUT = "org.klantreis.ui.map.zoomOut";
    /** Zooms to 100 %. */
    public static final String ZOOM_ORIGINAL = "org.klantreis.ui.map.zoomOriginal";
    /** Zooms so that all is seen. */
    public static final String ZOOM_FIT = "org.klantreis.ui.map.zoomFit";
    /** Lays the other form of the journey over it, or none. */
    public static final String OVERLAY = "org.klantreis.ui.map.overlay";
    /** Begins the facilitation mode. */
    public static final String FACILITATE = "org.klantreis.ui.map.facilitate";
    /** Finds the next place with the text. */
    public static final String FIND_NEXT = "org.klantreis.ui.map.findNext";
    /** Finds the place before with the text. */
    public static final String FIND_PREVIOUS = "org.klantreis.ui.map.findPrevious";
    /** The context in which the map's keys hold. */
    public static final String CONTEXT = "org.klantreis.ui.map.context";

    private CommandIds() {
    }
}
