/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.klantreis.publish.contents.Part;
import org.klantreis.report.paint.InlineSvg;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.text.Typeface;

/** The pictures of the page, with links to where it tells of what is on them. */
public final class Pictures {
    private final InlineSvg svg;

    Pictures(Anchors anchors) {
        svg = new InlineSvg(Typeface.bundled(), spot -> link(spot, anchors));
    }

    private static Optional<String> link(Spot spot, Anchors anchors) {
        String element = switch (spot.part()) {
            case TOUCHPOINT, CHANNEL -> spot.otherId();
            case JOURNEY, STAGE, LANE -> null;
            default -> spot.elementId();
        };
        return Optional.ofNullable(element).flatMap(anchors::of).map(id -> "#" + id);
    }

    /**
     * Returns a picture as an element of the page.
     *
     * @param picture the picture
     * @throws IOException when it cannot be made
     */
    public String svg(Part.Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        svg.paint(picture.scene().get(), picture.title(), picture.key(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
