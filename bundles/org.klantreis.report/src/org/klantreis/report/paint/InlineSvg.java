/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.FontFace;
import org.klantreis.report.text.FontSubset;
import org.klantreis.report.text.Typeface;

/**
 * Paints scenes as SVG within a page of HTML. The page has the fonts and the colours, once for all its pictures
 * ({@link #fonts}, {@link InlineColours}); ids begin with a prefix, so that several pictures stand beside each other; over the
 * drawing lie links to where the page tells of the elements.
 *
 * <pre>{@code
 * InlineSvg svg = new InlineSvg(Typeface.bundled(), spot -> Optional.of("#e-" + spot.elementId()));
 * svg.paint(scene, "Report damage", "m1", out);
 * }</pre>
 */
public final class InlineSvg {
    /** The family of the page's fonts, see {@link #fonts}. */
    public static final String FAMILY = "Klantreis Sans";

    private final Typeface typeface;
    private final Function<Spot, Optional<String>> links;

    /**
     * Creates a painter.
     *
     * @param typeface the letters with which the scenes were measured
     * @param links where a click on a spot leads, as in {@code href}; empty for nowhere
     */
    public InlineSvg(Typeface typeface, Function<Spot, Optional<String>> links) {
        this.typeface = typeface;
        this.links = links;
    }

    /**
     * Returns the rules of a style sheet that pictures need: the fonts with the characters of the page, and how text is set.
     *
     * @param typeface the letters
     * @param characters the Unicode code points of the page
     * @throws IOException when a font is damaged
     */
    public static String fonts(Typeface typeface, Set<Integer> characters) throws IOException {
        StringBuilder css = new StringBuilder();
        for (FontFace face : typeface.faces()) {
            css.append("@font-face{font-family:\"").append(FAMILY).append("\";font-weight:").append(face.weight()).append(";font-style:")
                    .append(face.isItalic() ? "italic" : "normal").append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(FontSubset.of(face, characters))).append(")}\n");
        }
        css.append(".map text{white-space:pre;font-kerning:none;font-variant-ligatures:none;pointer-events:none;font-family:\"")
                .append(FAMILY).append("\",sans-serif}\n.map .").append(SvgCanvas.ROUND)
                .append("{stroke-linecap:round;stroke-linejoin:round}\n");
        for (int i = 0; i < typeface.faces().size(); i++) {
            FontFace face = typeface.faces().get(i);
            css.append(".map .t").append(i).append("{font-weight:").append(face.weight())
                    .append(face.isItalic() ? ";font-style:italic" : "").append("}\n");
        }
        return css.toString();
    }

    /**
     * Paints a scene.
     *
     * @param scene what is on it
     * @param title what it is called
     * @param prefix how its ids begin: letters and digits, unique on the page
     * @param out where the element goes, in UTF-8; not closed
     * @throws IOException when it cannot be written
     */
    public void paint(Scene scene, String title, String prefix, OutputStream out) throws IOException {
        SvgFonts fonts = SvgFonts.of(scene, typeface);
        SvgXml xml = new SvgXml(out).embed().with("class", "map").with("width", scene.width()).with("height", scene.height())
                .with("viewBox", "0 0 " + Numbers.of(scene.width()) + " " + Numbers.of(scene.height()))
                .with("aria-labelledby", prefix + "-title").with("aria-describedby", prefix + "-desc");
        xml.open("title").with("id", prefix + "-title").text(title).close();
        xml.open("desc").with("id", prefix + "-desc").text(scene.description()).close();
        clips(scene, prefix, xml);
        ScenePainter painter = new ScenePainter(InlineColours::argb, typeface,
                new SvgCanvas(xml, fonts, Letters.INSTALLED, InlineColours::css));
        xml.open("g").with("aria-hidden", "true");
        for (Zone zone : Zone.values()) {
            if (!scene.marks(zone).isEmpty()) {
                xml.open("g").with("clip-path", "url(#" + clip(prefix, zone) + ")");
                painter.paint(scene.marks(zone));
                xml.close();
            }
        }
        xml.close();
        spots(scene, prefix, xml);
        xml.end();
    }

    private static void clips(Scene scene, String prefix, SvgXml xml) throws IOException {
        xml.open("defs");
        for (Zone zone : Zone.values()) {
            if (!scene.marks(zone).isEmpty()) {
                xml.open("clipPath").with("id", clip(prefix, zone)).empty("rect");
                area(scene.area(zone), xml);
                xml.close();
            }
        }
        xml.close();
    }

    /** Only steps are stops of the keyboard: what else is linked is linked from the tables too. */
    private void spots(Scene scene, String prefix, SvgXml xml) throws IOException {
        Set<String> placed = new HashSet<>();
        xml.open("g").with("class", "spots");
        for (Spot spot : scene.spots()) {
            String tip = spot.tooltip().isBlank() ? spot.description() : spot.tooltip();
            if (spot.part() == Part.WORKPLACE || tip.isBlank()) {
                continue;
            }
            Optional<String> link = links.apply(spot);
            xml.open(link.isPresent() ? "a" : "g").with("class", spot.part().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (link.isPresent()) {
                xml.with("href", link.get()).with("aria-label", spot.description());
                if (spot.part() != Part.STEP) {
                    xml.with("tabindex", "-1");
                }
            }
            if (!spot.elementId().isEmpty() && placed.add(spot.elementId())) {
                xml.with("id", prefix + "-" + spot.elementId());
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

    private static String clip(String prefix, Zone zone) {
        return prefix + "-in-" + zone.name().toLowerCase(Locale.ROOT);
    }
}
