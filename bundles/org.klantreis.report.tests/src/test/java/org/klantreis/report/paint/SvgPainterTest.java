/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgPainterTest {
    private static final SvgPainter PAINTER = new SvgPainter(Letters.EMBEDDED);

    @Test
    void isXmlWithEveryTextOfTheScene() throws Exception {
        Scene scene = Samples.map(4, 3).build();

        Document svg = parse(Samples.paint(PAINTER, Samples.picture(scene)));

        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 800 1060");
        assertThat(contents(svg, "text")).containsExactlyElementsOf(Samples.texts(scene));
    }

    @Test
    void saysWhatItShows() throws Exception {
        Document svg = parse(Samples.paint(PAINTER, Samples.picture(Samples.map(4, 3).build())));

        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(element(svg, root.getAttribute("aria-labelledby")).getTextContent()).isEqualTo("A map <&> more");
        assertThat(element(svg, root.getAttribute("aria-describedby")).getTextContent()).isEqualTo("A map of 4 steps.");
    }

    @Test
    void hasAnAreaWithAToolTipForEachElement() throws Exception {
        Document svg = parse(Samples.paint(PAINTER, Samples.picture(Samples.map(4, 3).build())));

        Element step = element(svg, "e-00000000-0000-4000-8000-000000000002");
        assertThat(step.getAttribute("data-element")).isEqualTo("00000000-0000-4000-8000-000000000002");
        assertThat(step.getAttribute("data-part")).isEqualTo("step");
        assertThat(step.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Step 2\nmore about it");
        assertThat(((Element) step.getElementsByTagName("rect").item(0)).getAttribute("x")).isEqualTo("464");
    }

    @Test
    void givesNoIdTwice() throws Exception {
        NodeList all = parse(Samples.paint(PAINTER, Samples.picture(Samples.map(5, 3).build()))).getElementsByTagName("*");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
        assertThat(ids).contains("map-title", "title", "body", "spots");
    }

    @Test
    void carriesTheLettersThatItUses() throws Exception {
        Scene scene = Samples.map(2, 1).build();
        String css = contents(parse(Samples.paint(PAINTER, Samples.picture(scene))), "style").get(0);

        assertThat(css.split("@font-face")).as("regular, semibold, italic").hasSize(1 + 3);
        String base64 = css.replaceFirst("(?s).*?base64,", "").replaceFirst("(?s)\\).*", "");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Base64.getDecoder().decode(base64)))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId('L')).isNotZero();
            assertThat(font.getUnicodeCmapLookup().getGlyphId('Z')).as("a letter that is nowhere in the scene").isZero();
        }
        assertThat(contents(parse(Samples.paint(new SvgPainter(Letters.INSTALLED), Samples.picture(scene))), "style").get(0))
                .doesNotContain("@font-face").contains("Open Sans");
    }

    @Test
    void drawsLettersAsShapesWhereThatIsAskedFor() throws Exception {
        Scene scene = Samples.map(2, 1).build();

        Document svg = parse(Samples.paint(new SvgPainter(Letters.OUTLINES), Samples.picture(scene)));

        assertThat(contents(svg, "text")).isEmpty();
        assertThat(contents(svg, "style").get(0)).doesNotContain("font-family");
        NodeList paths = svg.getElementsByTagName("path");
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < paths.getLength(); i++) {
            if (((Element) paths.item(i)).hasAttribute("aria-label")) {
                labels.add(((Element) paths.item(i)).getAttribute("aria-label"));
                assertThat(((Element) paths.item(i)).getAttribute("d")).startsWith("M").hasSizeGreaterThan(100);
            }
        }
        assertThat(labels).containsExactlyElementsOf(Samples.texts(scene));
    }

    @Test
    void givesTheSameBytesAgain() throws Exception {
        assertThat(Samples.paint(PAINTER, Samples.picture(Samples.map(6, 3).build())))
                .isEqualTo(Samples.paint(PAINTER, Samples.picture(Samples.map(6, 3).build())));
    }

    @Test
    void staysXmlWhateverTheTextsHold() throws Exception {
        String wild = "\u0000\u0007 \uD800 漢字 😀 ]]> <b> & \uFFFE";
        Scene scene = Samples.map(1, 1).add(Zone.TITLE, Samples.text(10, 20, wild, TextStyle.regular(11))).build();

        List<String> texts = contents(parse(Samples.paint(PAINTER, Samples.picture(scene))), "text");

        assertThat(texts).contains("\uFFFD\uFFFD \uFFFD 漢字 😀 ]]> <b> & \uFFFD");
    }

    @Test
    void takesItsColoursFromThePalette() throws Exception {
        Scene scene = Samples.map(2, 2).build();

        String dark = new String(Samples.paint(PAINTER, Samples.picture(scene, Palette.DARK)), StandardCharsets.UTF_8);

        assertThat(dark).contains("width=\"460\" height=\"760\" fill=\"#1e2226\"").contains("fill=\"#e8ecf0\"");
        assertThat(dark).contains("fill-opacity=\"0.4\"").contains("stroke-dasharray=\"6 4.5\"");
    }

    @Test
    void writesNumbersShortly() {
        assertThat(Numbers.of(12)).isEqualTo("12");
        assertThat(Numbers.of(0.5)).isEqualTo("0.5");
        assertThat(Numbers.of(-3.254)).isEqualTo("-3.25");
        assertThat(Numbers.of(-0.001)).isEqualTo("0");
        assertThat(Numbers.of(1.999)).isEqualTo("2");
        assertThat(Numbers.of(0.05)).isEqualTo("0.05");
        assertThat(Numbers.of(123456789.1)).isEqualTo("123456789.1");
    }

    private static Document parse(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static Element element(Document svg, String id) {
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("id").equals(id)) {
                return (Element) all.item(i);
            }
        }
        throw new AssertionError("There is no element with the id " + id + ".");
    }

    private static List<String> contents(Document svg, String tag) {
        List<String> contents = new ArrayList<>();
        NodeList found = svg.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            contents.add(found.item(i).getTextContent());
        }
        return contents;
    }
}
