/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.List;

import org.klantreis.report.scene.Sign.Piece;

/** The shapes of the signs. */
final class SignShapes {
    private static final double THIN = 1.8;

    private SignShapes() {
    }

    static List<Piece> other() {
        return List.of(line(Outline.circle(12, 12, 8.5)), fill(Outline.circle(8.2, 12, 1.25)), fill(Outline.circle(12, 12, 1.25)),
                fill(Outline.circle(15.8, 12, 1.25)));
    }

    static List<Piece> phone() {
        return List.of(line(Outline.from(6.2, 3.8).curve(6.9, 3.3, 8.2, 3.4, 8.7, 4.2).to(10.5, 7.6)
                .curve(10.9, 8.4, 10.7, 9.2, 10.1, 9.8).to(8.9, 10.9).curve(9.9, 13, 11.2, 14.3, 13.2, 15.2).to(14.3, 14)
                .curve(14.9, 13.4, 15.8, 13.2, 16.6, 13.6).to(19.9, 15.4).curve(20.7, 15.9, 20.8, 17.1, 20.3, 17.8)
                .curve(18.8, 20, 16.8, 20.8, 14.6, 20.2).curve(9.6, 18.8, 5.3, 14.5, 3.9, 9.5).curve(3.3, 7.3, 4.1, 5.3, 6.2, 3.8)
                .close()));
    }

    static List<Piece> web() {
        return List.of(line(new Outline.Builder().box(3, 4, 18, 13, 1.6)), line(Outline.from(3, 7.8).to(21, 7.8)),
                line(Outline.from(8.5, 20.5).to(15.5, 20.5)), line(Outline.from(12, 17).to(12, 20.5)));
    }

    static List<Piece> app() {
        return List.of(line(new Outline.Builder().box(7, 2.8, 10, 18.4, 2)), line(Outline.from(10.8, 18.2).to(13.2, 18.2)));
    }

    static List<Piece> shop() {
        return List.of(line(Outline.from(4.5, 10.5).to(4.5, 20).to(19.5, 20).to(19.5, 10.5)),
                line(Outline.from(3.2, 9).to(5.2, 4).to(18.8, 4).to(20.8, 9).curve(20.8, 11.2, 17.9, 11.2, 17.9, 9)
                        .curve(17.9, 11.2, 14.95, 11.2, 14.95, 9).curve(14.95, 11.2, 12, 11.2, 12, 9).curve(12, 11.2, 9.05,
                        11.2, 9.05, 9)
                        .curve(9.05, 11.2, 6.1, 11.2, 6.1, 9).curve(6.1, 11.2, 3.2, 11.2, 3.2, 9).close()),
                line(Outline.from(9.8, 20).to(9.8, 14.4).to(14.2, 14.4).to(14.2, 20)));
    }

    static List<Piece> visit() {
        return List.of(line(Outline.from(2.8, 11.6).to(12, 3.6).to(21.2, 11.6)),
                line(Outline.from(5.4, 9.8).to(5.4, 20).to(18.6, 20).to(18.6, 9.8)),
                line(Outline.from(9.9, 20).to(9.9, 14).to(14.1, 14).to(14.1, 20)));
    }

    static List<Piece> letter() {
        return List.of(line(new Outline.Builder().box(3, 5.2, 18, 13.6, 1.4)), line(Outline.from(3.6, 6.2).to(12, 12.8).to(20.4,
                6.2)));
    }

    static List<Piece> email() {
        return List.of(line(Outline.circle(12, 12, 3.6)), line(Outline.from(15.6, 8.6).to(15.6, 13.2)
                .curve(15.6, 16.6, 20.4, 16.4, 20.4, 12).curve(20.4, 7.4, 16.7, 3.6, 12, 3.6).curve(7.3, 3.6, 3.6, 7.4, 3.6, 12)
                .curve(3.6, 16.6, 7.3, 20.4, 12, 20.4).curve(13.8, 20.4, 15.5, 19.8, 16.9, 18.8)));
    }

    static List<Piece> chat() {
        return List.of(line(Outline.from(5.4, 4.4).to(18.6, 4.4).curve(19.9, 4.4, 21, 5.5, 21, 6.8).to(21, 13.6)
                .curve(21, 14.9, 19.9, 16, 18.6, 16).to(11.6, 16).to(7, 20.2).to(7, 16).to(5.4, 16).curve(4.1, 16, 3, 14.9, 3,
                13.6)
                .to(3, 6.8).curve(3, 5.5, 4.1, 4.4, 5.4, 4.4).close()), line(Outline.from(7.4, 8.6).to(16.6, 8.6)),
                line(Outline.from(7.4, 11.9).to(13.4, 11.9)));
    }

    static List<Piece> social() {
        return List.of(line(Outline.circle(6.2, 12, 2.8)), line(Outline.circle(17.4, 5.8, 2.8)), line(Outline.circle(17.4, 18.2,
                2.8)), line(Outline.from(8.7, 10.7).to(14.9, 7.2)), line(Outline.from(8.7, 13.3).to(14.9, 16.8)));
    }

    static List<Piece> star() {
        return List.of(fill(starOutline()));
    }

    static List<Piece> starEmpty() {
        return List.of(new Piece(starOutline().done(), false, 1.4));
    }

    static List<Piece> pain() {
        return List.of(fill(Outline.from(13.6, 2.4).to(5.2, 13.4).to(10.8, 13.4).to(9.4, 21.6).to(18.8, 9.8).to(12.8,
                9.8).close()));
    }

    static List<Piece> need() {
        return List.of(line(Outline.from(12, 20.2).curve(5.8, 15.9, 3.2, 12.6, 3.2, 9.2).curve(3.2, 4.2, 9.4, 2.8, 12, 7.2)
                .curve(14.6, 2.8, 20.8, 4.2, 20.8, 9.2).curve(20.8, 12.6, 18.2, 15.9, 12, 20.2).close()));
    }

    static List<Piece> clock() {
        return List.of(line(Outline.circle(12, 12, 8.8)), line(Outline.from(12, 6.6).to(12, 12).to(15.8, 14.2)));
    }

    static List<Piece> crossing() {
        return List.of(line(2.6, Outline.from(8.2, 3).to(8.2, 21)), line(2.6, Outline.from(15.8, 3).to(15.8, 21)));
    }

    static List<Piece> changed() {
        return List.of(line(2.2, Outline.from(4.5, 9.2).to(19.5, 9.2).to(15.4, 5)), line(2.2, Outline.from(19.5, 14.8).to(4.5,
                14.8)
                .to(8.6, 19)));
    }

    static List<Piece> added() {
        return List.of(line(2.8, Outline.from(12, 4).to(12, 20)), line(2.8, Outline.from(4, 12).to(20, 12)));
    }

    static List<Piece> removed() {
        return List.of(line(2.8, Outline.from(4, 12).to(20, 12)));
    }

    static List<Piece> person() {
        return List.of(line(Outline.circle(12, 7.6, 4.2)), line(Outline.from(3.8, 20.6).curve(4.4, 15.8, 7.6, 14, 12, 14)
                .curve(16.4, 14, 19.6, 15.8, 20.2, 20.6)));
    }

    private static Outline.Builder starOutline() {
        Outline.Builder star = null;
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? 10.2 : 4.3;
            double angle = Math.PI * (i / 5.0 - 0.5);
            double x = 12 + radius * Math.cos(angle);
            double y = 12.8 + radius * Math.sin(angle);
            star = star == null ? Outline.from(x, y) : star.to(x, y);
        }
        return star.close();
    }

    private static Piece line(Outline.Builder outline) {
        return line(THIN, outline);
    }

    private static Piece line(double width, Outline.Builder outline) {
        return new Piece(outline.done(), false, width);
    }

    private static Piece fill(Outline.Builder outline) {
        return new Piece(outline.done(), true, 0);
    }
}
