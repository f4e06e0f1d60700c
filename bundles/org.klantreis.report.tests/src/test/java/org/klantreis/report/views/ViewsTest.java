/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.map.RandomJourney;
import org.klantreis.report.paint.PageSize;
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.RenderDrawing;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.Typeface;

/** What holds for every view but the map, which has tests of its own; of the example and of journeys made by chance. */
class ViewsTest {
    private static final LandscapeProject HAVENBANK = open();
    private static final List<View> VIEWS = List.of(View.BLUEPRINT, View.NETWORK, View.PERSONAS, View.AUDIT);
    private static final int RANDOM = 8;

    /** A view to look at, with a name for the test report. */
    record Case(String name, View view, ViewSource source) {
        Scene scene() {
            return view.drawing(source).scene(Typeface.bundled());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (View view : VIEWS) {
            for (Journey journey : HAVENBANK.journeys()) {
                cases.add(of(view, journey.getName(), HAVENBANK.documents(), journey, cases.size() % 3 == 0 ? "nl" : "en"));
            }
            for (int seed = 0; seed < RANDOM; seed++) {
                RandomJourney random = new RandomJourney(seed);
                List<Document> documents = new ArrayList<>(random.documents());
                documents.add(random.journey());
                cases.add(of(view, "random " + seed, documents, random.journey(), "en"));
            }
            cases.add(of(view, "empty", List.of(), KlantreisFactory.eINSTANCE.createJourney(), "en"));
        }
        cases.add(of(View.NETWORK, "all journeys", HAVENBANK.documents(), null, "en"));
        cases.add(new Case("two journeys", View.PERSONAS, source("Open an account").with(List.of(journey("Move house"),
                journey("Switch from another bank")))));
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTwoTextsOverlap(Case view) {
        Scene scene = view.scene();
        for (Zone zone : Zone.values()) {
            List<Text> texts = texts(scene, zone);
            for (int i = 0; i < texts.size(); i++) {
                for (Text other : texts.subList(i + 1, texts.size())) {
                    assertThat(letters(texts.get(i)).overlaps(letters(other)))
                            .as("%s: «%s» over «%s»", zone, texts.get(i).string(), other.string()).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMarkIsWithinItsZoneAndEverySpotIsSaid(Case view) {
        Scene scene = view.scene();
        for (Zone zone : Zone.values()) {
            Rect area = scene.area(zone).grow(2);
            assertThat(scene.marks(zone).stream().filter(mark -> !area.contains(mark.bounds()))).as("%s", zone).isEmpty();
        }
        assertThat(scene.description()).isNotBlank();
        assertThat(scene.spots()).allSatisfy(spot -> assertThat(spot.description()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameModelGivesTheSameBytes(Case view) throws IOException {
        assertThat(bytes(view, PictureFormat.SVG, PageSize.MAP)).isEqualTo(bytes(view, PictureFormat.SVG, PageSize.MAP));
        assertThat(bytes(view, PictureFormat.PDF, PageSize.A4)).isEqualTo(bytes(view, PictureFormat.PDF, PageSize.A4));
    }

    @ParameterizedTest
    @EnumSource(value = PageSize.class, names = {"A4", "A3"})
    void aNetworkIsOnOnePage(PageSize size) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(of(View.NETWORK, "all", HAVENBANK.documents(), null, "en"), PictureFormat.PDF,
                size))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Risk and Compliance", "150 handoffs");
        }
    }

    @Test
    void everyPageOfAnAuditHasTheHeaderAndEveryStepIsOnOneOfThem() throws IOException {
        Case audit = new Case("", View.AUDIT, source("Report damage"));
        try (PDDocument pdf = Loader.loadPDF(bytes(audit, PictureFormat.PDF, PageSize.A4))) {
            assertThat(pdf.getNumberOfPages()).isBetween(3, 5);
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("On paper", "What was seen", page + " / " + pdf.getNumberOfPages());
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("Tell what happened", "Look back on the claim",
                    "Damage form filled in as well", "other channel");
            assertEmbedded(pdf);
        }
    }

    @Test
    void personasAreNamedOnEveryPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(new Case("", View.PERSONAS, source("Report damage")), PictureFormat.PDF,
                PageSize.A4))) {
            PDFTextStripper text = new PDFTextStripper();
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains("Henk, 78");
            }
        }
    }

    @Test
    void aBlueprintShowsWorkAndNotExperience() {
        List<String> texts = Arrays.stream(Zone.values()).flatMap(zone -> texts(new Case("", View.BLUEPRINT,
                source("Report damage")).scene(), zone).stream()).map(Text::string).toList();
        assertThat(texts).contains("Who decides", "frontline", "wait 26 h", "Frontstage", "line of visibility", "Claims handling")
                .doesNotContain("Thinks", "Feels", "Experience").anyMatch(text -> text.startsWith("Service blueprint"));
    }

    @Test
    void personasHaveTheirMarksAndChannels() {
        Scene scene = new Case("", View.PERSONAS, source("Report damage")).scene();
        assertThat(texts(scene, Zone.BODY)).extracting(Text::string)
                .contains("3.6", "n = 38", "3.7", "n = 41", "Suit in 7 of 14 steps", "liked best", "choice 2",
                        "not a channel of choice", "Nowhere offered: Chat").doesNotContain("Nobody was asked");
        assertThat(texts(new Case("", View.PERSONAS, source("Retire")).scene(), Zone.BODY)).extracting(Text::string)
                .as("where only its own persona was asked, all are shown by their channels").contains("Nobody was asked");
        assertThat(scene.spots()).extracting(Spot::elementId).contains(journey("Report damage").getId());
    }

    @Test
    void whatIsOfOneJourneyAsksForIt() {
        assertThatThrownBy(() -> View.AUDIT.drawing(new ViewSource(HAVENBANK.documents(), null)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("of one journey");
        assertThat(VIEWS).filteredOn(view -> !view.needsJourney()).containsExactly(View.NETWORK);
    }

    private static void assertEmbedded(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    private static byte[] bytes(Case view, PictureFormat format, PageSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RenderDrawing(view.view().drawing(view.source()), PictureOptions.usual().with(size)).layOut().write(out, format);
        return out.toByteArray();
    }

    private static Case of(View view, String name, List<Document> documents, Journey journey, String language) {
        return new Case(view + " " + name, view, new ViewSource(documents, journey).in(Locale.forLanguageTag(language)));
    }

    private static ViewSource source(String journey) {
        return new ViewSource(HAVENBANK.documents(), journey(journey)).in(Locale.ENGLISH);
    }

    private static Journey journey(String name) {
        return HAVENBANK.journeys().stream().filter(journey -> name.equals(journey.getName())).findFirst().orElseThrow();
    }

    private static List<Text> texts(Scene scene, Zone zone) {
        return scene.marks(zone).stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    /** Where letters are in truth: the ascent of a font leaves room for accents. */
    private static Rect letters(Text text) {
        Rect b = text.bounds();
        return new Rect(b.x() + 0.5, b.y() + b.height() * 0.15, Math.max(0, b.width() - 1), b.height() * 0.75);
    }

    private static LandscapeProject open() {
        try {
            return LandscapeProject.open(Path.of("../org.klantreis.examples/projects/havenbank"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
