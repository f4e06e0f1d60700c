/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Zone;

/**
 * Paints a map as SVG in one file that needs no other. Over the drawing lies a transparent area for each element, with a tool tip
 * and the element's id as {@code data-element}; the first of an element can be linked to, as {@code map.svg#e-ID}.
 */
public final class SvgPainter implements MapPainter {
    private final Letters letters;

    /**
     * Creates a painter.
     *
     * @param letters how texts keep their looks
     */
    public SvgPainter(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void paint(Picture picture, OutputStream out) throws IOException {
        Scene scene = picture.scene();
        SvgFonts fonts = SvgFonts.of(scene, picture.typeface());
        SvgXml xml = new SvgXml(out).begin().with("width", scene.width()).with("height", scene.height())
                .with("viewBox", "0 0 " + Numbers.of(scene.width()) + " " + Numbers.of(scene.height()))
                .with("role", "graphics-document document").with("aria-labelledby", "map-title")
                .with("aria-describedby", "map-description")
                .with("xml:lang", picture.language().toLanguageTag()).with("xml:space", "preserve");
        xml.open("title").with("id", "map-title").text(picture.title()).close();
        xml.open("desc").with("id", "map-description").text(scene.description()).close();
        xml.open("style").text(fonts.styleSheet(letters)).close();
        clips(scene, xml);
        xml.empty("rect").with("width", scene.width()).with("height", scene.height())
                .with("fill", SvgCanvas.colour(picture.palette().rgb(Ink.of(Role.PAPER))));
        ScenePainter painter = new ScenePainter(picture.palette(), picture.typeface(), new SvgCanvas(xml, fonts, letters));
        for (Zone zone : Zone.values()) {
            xml.open("g").with("id", name(zone)).with("clip-path", "url(#" + clip(zone) + ")");
            painter.paint(scene.marks(zone));
            xml.close();
        }
        spots(scene, xml);
        xml.end();
    }

    private static void clips(Scene scene, SvgXml xml) throws IOException {
        xml.open("defs");
        for (Zone zone : Zone.values()) {
            xml.open("clipPath").with("id", clip(zone)).empty("rect");
            area(scene.area(zone), xml);
            xml.close();
        }
        xml.close();
    }

    private static void spots(Scene scene, SvgXml xml) throws IOException {
        Set<String> linked = new HashSet<>();
        xml.open("g").with("id", "spots").with("fill", "none").with("pointer-events", "all");
        for (Spot spot : scene.spots()) {
            String tip = spot.tooltip().isBlank() ? spot.description() : spot.tooltip();
            if (spot.part() == Part.WORKPLACE || tip.isBlank()) {
                continue; // there is nothing to see
            }
            xml.open("g").with("data-part", spot.part().name().toLowerCase(Locale.ROOT));
            if (!spot.elementId().isEmpty()) {
                xml.with("data-element", spot.elementId());
                if (linked.add(spot.elementId())) {
                    xml.with("id", "e-" + spot.elementId());
                }
            }
            if (spot.otherId() != null) {
                xml.with("data-other", spot.otherId());
            }
            xml.open("title").text(tip).close();
            for (Rect area : spot.areas()) {
                area(area, xml.empty("rect"));
            }
            xml.close();
        }
        xml.close();
    }

    private static void area(Rect area, SvgXml xml) throws IOException {
        xml.with("x", area.x()).with("y", area.y()).with("width", area.width()).with("height", area.height());
    }

    private static String name(Zone zone) {
        return zone.name().toLowerCase(Locale.ROOT);
    }

    private static String clip(Zone zone) {
        return "within-" + name(zone);
    }
}
