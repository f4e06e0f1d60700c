/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Icon;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.StageBand;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.Typeface;

/** Scenes to paint, with marks of every sort. */
final class Samples {
    static final Typeface TYPEFACE = Typeface.bundled();
    static final int COLUMN = 170;
    static final int SIDE = 120;
    static final int TITLE = 60;
    static final int HEADER = 160;
    static final int LANE = 300;
    /** As many steps have something in the last lane. */
    private static final int FIRST = 3;

    private Samples() {
    }

    /** A map with some steps, two to a stage, and lanes of equal height with the legend as the last one. */
    static SceneBuilder map(int steps, int lanes) {
        double width = SIDE + steps * COLUMN;
        double height = HEADER + lanes * LANE;
        SceneBuilder scene = new SceneBuilder().size(width, height).frozen(TITLE, HEADER, SIDE)
                .describe("A map of " + steps + " steps.");
        scene.add(Zone.TITLE, new Box(new Rect(0, 0, width, TITLE), 0, Ink.of(Role.PANEL), null));
        scene.add(Zone.TITLE, text(16, 40, "Título — a map <&> \"more\"", TextStyle.semibold(20)));
        for (int i = 0; i < steps; i++) {
            step(scene, i, lanes);
        }
        for (int i = 0; i < lanes; i++) {
            Lane lane = i == lanes - 1 ? Lane.LEGEND : Lane.values()[i + 2];
            scene.add(new LaneBand(lane, lane.name(), HEADER + i * LANE, LANE));
            scene.add(Zone.SIDE, text(10, HEADER + i * LANE + 20, "Lane " + i, TextStyle.regular(11)));
        }
        return scene;
    }

    private static void step(SceneBuilder scene, int i, int lanes) {
        double x = SIDE + i * COLUMN;
        String id = "00000000-0000-4000-8000-" + String.format("%012d", i);
        scene.add(new Column(i, id, "stage" + i / 2, x, COLUMN, Column.Change.NONE, false, List.of()));
        if (i % 2 == 0) {
            scene.add(new StageBand("stage" + i / 2, x, 2 * COLUMN, i, 2));
        }
        Rect card = new Rect(x + 4, TITLE + 30, COLUMN - 8, 60);
        scene.add(Zone.HEADER, new Box(card, 6, Ink.of(Role.CARD), Stroke.of(Ink.of(Role.RULE), 1)));
        scene.add(Zone.HEADER, text(x + 12, TITLE + 60, "Step " + i, TextStyle.semibold(13)));
        scene.add(new Spot(Zone.HEADER, List.of(card), Part.STEP, id, null, "Step " + i + "\nmore about it", "Step " + i + ".",
                null, Lane.STEPS));
        for (int lane = 0; lane < (i < FIRST ? lanes : lanes - 1); lane++) {
            double y = HEADER + lane * LANE;
            Ink silo = new Ink(Role.UNIT_FILL, "silo", i, 1);
            scene.add(Zone.BODY, new Box(new Rect(x + 6, y + 10, COLUMN - 12, 70), 0, silo, null));
            scene.add(Zone.BODY, text(x + 12, y + 30, "Cell " + i + "/" + lane + " says fi", TextStyle.italic(11)));
            scene.add(Zone.BODY, Box.circle(x + 40, y + 120, 12, Ink.of(Role.HEAT, 0.4), Stroke.of(Ink.of(Role.BAD), 2)));
            scene.add(Zone.BODY, new Line(x, y + 160, x + COLUMN, y + 160, new Stroke(Ink.of(Role.RULE), 1.5, Dash.DASHED)));
            Outline curve = Outline.from(x + 10, y + 200).curve(x + 60, y + 150, x + 90, y + 260, x + 150, y + 190).done();
            scene.add(Zone.BODY, new Path(curve, null, new Stroke(Ink.of(Role.EXPERIENCE), 3, Dash.DOTTED)));
            Sign sign = Sign.values()[i % Sign.values().length];
            scene.add(Zone.BODY, new Icon(sign, new Rect(x + 100, y + 100, 32, 32), Ink.of(Role.TEXT)));
        }
    }

    static Text text(double x, double baseline, String string, TextStyle style) {
        return Text.at(x, baseline, string, style, Ink.of(Role.TEXT), TYPEFACE);
    }

    static Picture picture(Scene scene) {
        return picture(scene, Palette.LIGHT);
    }

    static Picture picture(Scene scene, Palette palette) {
        return new Picture(scene, "A map <&> more", Locale.ENGLISH, palette, TYPEFACE);
    }

    /** All texts of a scene, as its marks hold them. */
    static List<String> texts(Scene scene) {
        List<String> texts = new ArrayList<>();
        Arrays.stream(Zone.values()).flatMap(zone -> scene.marks(zone).stream())
                .flatMap(mark -> mark instanceof Text text ? Stream.of(text.string()) : Stream.empty()).forEach(texts::add);
        return texts;
    }

    static byte[] paint(MapPainter painter, Picture picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.paint(picture, out);
        return out.toByteArray();
    }

    static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
