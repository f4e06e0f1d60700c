/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.network;

import java.util.List;
import java.util.Locale;

import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.layout.Words;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Paging;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.Zone;

/**
 * The network of handoffs as a picture: units or silos on a ring, ways between them as wide as they are frequent, and beside it
 * the
 * most frequent ones as a list. Units keep the colours that they have on maps.
 */
public final class NetworkPicture {
    private static final double TITLE_BELOW = 18;
    private static final double BETWEEN = 40;

    private final HandoffNetwork network;
    private final Sheet sheet;

    private NetworkPicture(HandoffNetwork network, Sheet sheet) {
        this.network = network;
        this.sheet = sheet;
    }

    /**
     * Lays the picture out. Equal input gives an equal scene.
     *
     * @param network the handoffs
     * @param about the journey in which they are; null where they are those of several
     * @param landscape the landscape, for colours and the word for a customer; null for none
     * @param language the language of the picture's own words
     * @param measurer measures text as the painter will draw it
     * @return the picture; its spots are of the part UNIT for nodes, and HANDOFF for ways, whose element receives and whose other
     *         element gives
     */
    public static Scene layout(HandoffNetwork network, Journey about, Landscape landscape, Locale language,
            TextMeasurer measurer) {
        Sheet sheet = new Sheet("org.klantreis.report.network.network", language, landscape, measurer);
        return new NetworkPicture(network, sheet).layout(about);
    }

    /** Returns what such a picture is called. */
    public static String title(Journey about, Locale language) {
        Words words = new Words("org.klantreis.report.network.network", language, null);
        return about == null ? words.get("title.all") : words.get("title", about.getName());
    }

    private Scene layout(Journey about) {
        Words words = sheet.words();
        RingDrawing ring = new RingDrawing(sheet, network);
        HandoffList list = new HandoffList(sheet, network, ring.height());
        double width = Math.ceil(ring.width() + (list.isEmpty() ? 0 : BETWEEN + list.width()) + 2 * Sheet.MARGIN);
        String name = about == null ? words.get("title.all") : sheet.nameOf(about);
        int handoffs = network.edges().stream().mapToInt(HandoffNetwork.Edge::count).sum();
        String what = words.get(network.ofSilos() ? "sort.silos" : "sort.units", network.nodes().size(), handoffs);
        double title = sheet.title(width, name, about == null ? null : about.getId(), what, List.of());
        double top = title + TITLE_BELOW;
        double height = Math.max(ring.height(), list.height());
        if (network.edges().isEmpty()) {
            Paragraph none = sheet.wrap(words.get("none"), width - 2 * Sheet.MARGIN, Styles.QUOTE);
            none.draw(sheet.scene(), Zone.BODY, Sheet.MARGIN, top, Ink.of(Role.MUTED));
            height = Math.max(height, none.height());
        }
        ring.draw(Sheet.MARGIN, top + (height - ring.height()) / 2);
        list.draw(Sheet.MARGIN + ring.width() + BETWEEN, top + Math.max(0, (height - list.height()) / 2));
        return sheet.scene().size(width, Math.ceil(top + height + TITLE_BELOW)).frozen(title, title, 0).paged(Paging.WHOLE)
                .describe(name + ": " + what + ".").build();
    }
}
