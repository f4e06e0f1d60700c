/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.List;

/** The small pictures of the map, drawn on a square of 24 by 24. */
public enum Sign {
    /** The channel is unknown or another one. */
    CHANNEL_OTHER(SignShapes.other()),
    /** By phone. */
    CHANNEL_PHONE(SignShapes.phone()),
    /** On the web. */
    CHANNEL_WEB(SignShapes.web()),
    /** In an app. */
    CHANNEL_APP(SignShapes.app()),
    /** In a shop or branch. */
    CHANNEL_SHOP(SignShapes.shop()),
    /** Visited at home. */
    CHANNEL_VISIT(SignShapes.visit()),
    /** By letter. */
    CHANNEL_LETTER(SignShapes.letter()),
    /** By e-mail. */
    CHANNEL_EMAIL(SignShapes.email()),
    /** In a chat. */
    CHANNEL_CHAT(SignShapes.chat()),
    /** On social media. */
    CHANNEL_SOCIAL(SignShapes.social()),
    /** A moment of truth. */
    STAR(SignShapes.star()),
    /** The place for a moment of truth. */
    STAR_EMPTY(SignShapes.starEmpty()),
    /** A pain. */
    PAIN(SignShapes.pain()),
    /** A need. */
    NEED(SignShapes.need()),
    /** A wait. */
    CLOCK(SignShapes.clock()),
    /** Work that crosses from silo to silo. */
    CROSSING(SignShapes.crossing()),
    /** A step that differs. */
    CHANGED(SignShapes.changed()),
    /** A step that is new. */
    ADDED(SignShapes.added()),
    /** A step that is gone. */
    REMOVED(SignShapes.removed()),
    /** A persona. */
    PERSON(SignShapes.person());

    /** The side of the square on which signs are drawn. */
    public static final double GRID = 24;

    private final List<Piece> strokes;

    Sign(List<Piece> strokes) {
        this.strokes = strokes;
    }

    /** Returns the pieces that it is made of, on the square of 24 by 24. */
    public List<Piece> strokes() {
        return strokes;
    }

    /**
     * A piece of a sign.
     *
     * @param outline its shape on the square of 24 by 24
     * @param filled whether it is filled; else it is a line
     * @param width the width of the line, on that square
     */
    public record Piece(Outline outline, boolean filled, double width) {
    }
}
