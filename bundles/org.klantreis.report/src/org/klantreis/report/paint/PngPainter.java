/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Zone;

/** Paints a map as PNG, in bands: however large the map, it needs memory for some hundred rows. */
public final class PngPainter implements MapPainter {
    /** More pixels along a side are more than other programs open. */
    public static final int LARGEST_SIDE = 65_000;

    private static final int BAND = 256;
    private static final double DOTS_PER_METRE = 96 / 0.0254;

    private final double scale;

    /**
     * Creates a painter.
     *
     * @param scale pixels per unit of the scene: 1 for a plain screen, 2 for a sharp one
     */
    public PngPainter(double scale) {
        this.scale = scale;
    }

    @Override
    public void paint(Picture picture, OutputStream out) throws IOException {
        Scene scene = picture.scene();
        int width = pixels(scene.width());
        int height = pixels(scene.height());
        BufferedImage band = new BufferedImage(width, Math.min(BAND, height), BufferedImage.TYPE_INT_RGB);
        int[] colours = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        int resolution = (int) Math.round(scale * DOTS_PER_METRE);
        try (PngStream png = new PngStream(out, width, height, resolution, picture.title())) {
            for (int top = 0; top < height; top += BAND) {
                paint(picture, band, top);
                for (int row = 0; row < Math.min(BAND, height - top); row++) {
                    png.row(colours, row * width);
                }
            }
        }
    }

    private int pixels(double length) throws IOException {
        double pixels = Math.ceil(length * scale);
        if (pixels > LARGEST_SIDE) {
            throw new IOException("The picture would have " + (long) pixels + " pixels along a side, more than " + LARGEST_SIDE
                    + "; choose a smaller scale, or SVG or PDF, which have no pixels.");
        }
        return Math.max(1, (int) pixels);
    }

    private void paint(Picture picture, BufferedImage band, int top) throws IOException {
        Scene scene = picture.scene();
        Graphics2D graphics = band.createGraphics();
        try {
            graphics.setColor(new Color(picture.palette().rgb(Ink.of(Role.PAPER))));
            graphics.fillRect(0, 0, band.getWidth(), band.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            Rect visible = new Rect(0, top / scale, scene.width(), band.getHeight() / scale);
            ScenePainter painter = new ScenePainter(picture.palette(), picture.typeface(), new RasterCanvas(graphics));
            Shape everything = graphics.getClip();
            for (Zone zone : Zone.values()) {
                if (scene.area(zone).overlaps(visible)) {
                    graphics.clip(ScenePainter.shape(scene.area(zone)));
                    painter.paint(scene.marksIn(zone, visible));
                    graphics.setClip(everything);
                }
            }
        } finally {
            graphics.dispose();
        }
    }
}
