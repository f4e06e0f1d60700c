/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.klantreis.model.Element;
import org.klantreis.model.Landscape;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Icon;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/** A picture other than a map while it is laid out: its scene, the letters, the words and the colours, with the usual title. */
public final class Sheet {
    /** The margin at the left and right. */
    public static final double MARGIN = 20;
    private static final double BETWEEN = 24;
    private static final double ABOVE = 16;
    private static final String USUAL_TERM = "customer";

    private final SceneBuilder scene = new SceneBuilder();
    private final TextMeasurer measurer;
    private final Words words;
    private final SiloColours colours;

    /**
     * A fact below the title.
     *
     * @param label what it is
     * @param text the fact; blank for unknown
     */
    public record Fact(String label, String text) {
    }

    /**
     * Begins a picture.
     *
     * @param bundle the name of the resource bundle with its words
     * @param language the language of these
     * @param landscape the landscape, for the colours of silos and the word for a customer; null for none
     * @param measurer measures text as the painter will draw it
     */
    public Sheet(String bundle, Locale language, Landscape landscape, TextMeasurer measurer) {
        this.measurer = new KnownWidths(measurer);
        String term = landscape == null ? null : landscape.getCustomerTerm();
        words = new Words(bundle, language, term == null || term.isBlank() || USUAL_TERM.equals(term) ? null : term);
        colours = new SiloColours(landscape);
    }

    /** Returns the scene, to add to. */
    public SceneBuilder scene() {
        return scene;
    }

    /** Returns the words. */
    public Words words() {
        return words;
    }

    /** Returns the colours of silos. */
    public SiloColours colours() {
        return colours;
    }

    /** Returns the letters. */
    public TextMeasurer letters() {
        return measurer;
    }

    /** Returns the name of an element, or the word for one without. */
    public String nameOf(Element element) {
        String name = element == null || element.eIsProxy() ? null : element.getName();
        return name == null || name.isBlank() ? words.get("unnamed") : name.strip();
    }

    /** Breaks a text into lines. */
    public Paragraph wrap(String text, double width, TextStyle style) {
        return Paragraph.of(text, width, style, measurer);
    }

    /** Returns how wide a line of text is. */
    public double widthOf(String text, TextStyle style) {
        return measurer.width(text, style);
    }

    /** Adds a box. */
    public void box(Zone zone, Rect area, double radius, Ink fill, Stroke stroke) {
        scene.add(zone, new Box(area, radius, fill, stroke));
    }

    /** Adds a line of one unit. */
    public void line(Zone zone, double x1, double y1, double x2, double y2, Role role) {
        scene.add(zone, new Line(x1, y1, x2, y2, Stroke.of(Ink.of(role), 1)));
    }

    /** Adds a line of text. */
    public void text(Zone zone, double x, double baseline, String string, TextStyle style, Ink ink) {
        scene.add(zone, Text.at(x, baseline, string, style, ink, measurer));
    }

    /** Adds a line of text that ends at an x. */
    public void textUntil(Zone zone, double right, double baseline, String string, TextStyle style, Ink ink) {
        text(zone, right - widthOf(string, style), baseline, string, style, ink);
    }

    /** Returns the baseline of a line of text in the middle of a height. */
    public double baseline(double middle, TextStyle style) {
        return middle + (measurer.ascent(style) - measurer.descent(style)) / 2;
    }

    /** Adds a sign with its upper left corner at a point. */
    public void icon(Zone zone, Sign sign, double x, double y, double size, Role role) {
        scene.add(zone, new Icon(sign, new Rect(x, y, size, size), Ink.of(role)));
    }

    /** Adds a place that stands for an element; none where that has no id. */
    public void spot(Zone zone, List<Rect> areas, Part part, String id, String other, String tooltip, String description) {
        if (id != null) {
            scene.add(new Spot(zone, areas, part, id, null, tooltip, description, other, null));
        }
    }

    /**
     * Draws the title over the whole width.
     *
     * @param width the width of the picture
     * @param name what the picture is about
     * @param id the element that it is about; null for none
     * @param sort what sort of picture it is, and what is to be known of it in one line
     * @param facts further facts, beside each other; may be none
     * @return its height
     */
    public double title(double width, String name, String id, String sort, List<Fact> facts) {
        double room = width - 2 * MARGIN;
        Paragraph heading = wrap(name, room, Styles.JOURNEY);
        Paragraph below = wrap(sort, room, Styles.FACT);
        double wide = facts.isEmpty() ? room : (room - (facts.size() - 1) * BETWEEN) / facts.size();
        List<Paragraph> labels = new ArrayList<>();
        List<Paragraph> texts = new ArrayList<>();
        for (Fact fact : facts) {
            labels.add(wrap(fact.label(), wide, Styles.LABEL));
            texts.add(wrap(isEmpty(fact) ? "\u2013" : fact.text(), wide, Styles.FACT));
        }
        double label = labels.stream().mapToDouble(Paragraph::height).max().orElse(0);
        double text = texts.stream().mapToDouble(Paragraph::height).max().orElse(0);
        double top = ABOVE + heading.height() + 2 + below.height() + (facts.isEmpty() ? 0 : 12);
        double height = Math.ceil(top + label + text + ABOVE);
        box(Zone.TITLE, new Rect(0, 0, width, height), 0, Ink.of(Role.PANEL), null);
        double at = heading.draw(scene, Zone.TITLE, MARGIN, ABOVE, Ink.of(Role.TEXT));
        below.draw(scene, Zone.TITLE, MARGIN, at + 2, Ink.of(Role.MUTED));
        spot(Zone.TITLE, List.of(new Rect(MARGIN, ABOVE, Math.max(60, heading.width()), heading.height())), Part.JOURNEY, id,
                null,
                "", name);
        double x = MARGIN;
        for (int i = 0; i < facts.size(); i++) {
            labels.get(i).draw(scene, Zone.TITLE, x, top, Ink.of(Role.FAINT));
            texts.get(i).draw(scene, Zone.TITLE, x, top + label + 1, Ink.of(isEmpty(facts.get(i)) ? Role.FAINT : Role.TEXT));
            x += wide + BETWEEN;
        }
        line(Zone.TITLE, 0, height - 0.5, width, height - 0.5, Role.HAIRLINE);
        return height;
    }

    private static boolean isEmpty(Fact fact) {
        return fact.text() == null || fact.text().isBlank();
    }
}
