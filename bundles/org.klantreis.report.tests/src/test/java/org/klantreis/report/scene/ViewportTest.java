/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A window onto a scene of 5000 by 2000, with a title of 100, a header of 80 and lane names of 150. */
class ViewportTest {
    private final Scene scene = new SceneBuilder().size(5000, 2000).frozen(100, 180, 150)
            .add(new Spot(Zone.HEADER, List.of(new Rect(1000, 110, 50, 50)), Part.STEP, "step", null, "", "a step", null,
            Lane.STEPS))
            .build();
    private final Viewport top = new Viewport(scene, 0, 0, 800, 600, 1);

    @Test
    void atFirstTheWholePictureIsSeenFromItsCorner() {
        for (Zone zone : Zone.values()) {
            assertThat(top.toWindow(zone, scene.area(zone)).x()).isEqualTo(scene.area(zone).x());
            assertThat(top.toWindow(zone, scene.area(zone)).y()).isEqualTo(scene.area(zone).y());
        }
    }

    @Test
    void theTitleScrollsAwayAndTheHeaderStays() {
        Viewport scrolled = top.scrolledTo(700, 400);
        assertThat(scrolled.window(Zone.TITLE).height()).isZero();
        assertThat(scrolled.window(Zone.HEADER)).isEqualTo(new Rect(150, 0, 650, 80));
        assertThat(scrolled.visible(Zone.HEADER)).isEqualTo(new Rect(850, 100, 650, 80));
        assertThat(scrolled.visible(Zone.SIDE)).isEqualTo(new Rect(0, 480, 150, 520));
        assertThat(scrolled.visible(Zone.BODY)).isEqualTo(new Rect(850, 480, 650, 520));
    }

    @Test
    void aTitleThatIsWiderThanTheWindowScrollsUntilAllOfItWasSeen() {
        Rect letters = new Rect(900, 20, 80, 12);
        Scene wide = new SceneBuilder().size(5000, 2000).frozen(100, 180, 150)
                .add(Zone.TITLE, new Text(900, 30, "the end", TextStyle.regular(10), Ink.of(Role.TEXT), letters)).build();
        Viewport window = new Viewport(wide, 0, 0, 800, 600, 1);
        assertThat(window.originX(Zone.TITLE)).isZero();
        assertThat(window.scrolledTo(50, 0).originX(Zone.TITLE)).isEqualTo(50);
        assertThat(window.scrolledTo(3000, 0).originX(Zone.TITLE)).isEqualTo(200);
        assertThat(window.revealing(Zone.TITLE, letters).visible(Zone.TITLE).contains(letters)).isTrue();
    }

    @Test
    void itCannotBeScrolledBeyondThePicture() {
        assertThat(top.scrolledTo(99_999, 99_999)).isEqualTo(top.scrolledTo(4200, 1400));
        assertThat(top.scrolledTo(-5, -5)).isEqualTo(top);
    }

    @Test
    void aSpotOfTheHeaderIsFoundWhereItIsSeen() {
        Viewport scrolled = top.scrolledTo(700, 400);
        assertThat(scrolled.spotAt(310, 20)).isPresent();
        assertThat(scrolled.spotAt(310, 120)).isEmpty();
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Viewport scrolled = top.scrolledTo(700, 400);
        Viewport zoomed = scrolled.zoomed(2, 500, 300);
        assertThat(zoomed.sceneX(Zone.BODY, 500)).isEqualTo(scrolled.sceneX(Zone.BODY, 500), within(0.001));
        assertThat(zoomed.sceneY(Zone.BODY, 300)).isEqualTo(scrolled.sceneY(Zone.BODY, 300), within(0.001));
    }

    @Test
    void revealingScrollsJustFarEnough() {
        assertThat(top.revealing(Zone.BODY, new Rect(200, 200, 50, 50))).isEqualTo(top);
        for (Rect area : List.of(new Rect(3000, 1500, 100, 60), new Rect(160, 190, 60, 30), new Rect(4900, 1900, 90, 90))) {
            Viewport shown = top.scrolledTo(2000, 900).revealing(Zone.BODY, area);
            assertThat(shown.visible(Zone.BODY).grow(0.001).contains(area)).as("%s in %s", area,
                    shown.visible(Zone.BODY)).isTrue();
        }
    }
}
