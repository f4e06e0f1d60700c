/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.paint.PageSize;
import org.klantreis.report.paint.PictureSize;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.FontSubset;
import org.klantreis.report.text.Typeface;

class RenderMapTest {
    private static final MapOptions MAP = MapOptions.DEFAULT.in(Locale.ENGLISH);

    private static LandscapeProject havenbank;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws IOException {
        havenbank = LandscapeProject.open(Path.of("../org.klantreis.examples/projects/havenbank"));
    }

    static List<String> journeys() throws IOException {
        open();
        return havenbank.journeys().stream().map(Journey::getName).toList();
    }

    private static Journey journey(String name) {
        return havenbank.journeys().stream().filter(journey -> journey.getName().equals(name)).findFirst().orElseThrow();
    }

    private static RenderMap render(Journey journey, PictureOptions options) {
        return new RenderMap(MapSource.of(journey, havenbank), MAP, options);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void drawsEveryJourneyOfTheExampleWithLettersOfItsFont(String name) throws IOException {
        RenderMap render = render(journey(name), PictureOptions.usual().with(PageSize.A4));

        Rendered pdf = render.execute(folder.resolve("map.pdf"));

        assertThat(pdf.warnings()).isEmpty();
        try (PDDocument document = Loader.loadPDF(folder.resolve("map.pdf").toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(name);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(texts(pdf.scene())).allSatisfy(line -> assertThat(text).contains(line.replaceAll("\\s+", "")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheSameBytesAgain(PictureFormat format) throws IOException {
        Journey journey = journey("Report damage");
        for (Theme theme : Theme.values()) {
            PictureOptions options = PictureOptions.usual().with(theme.palette()).scaled(0.5);
            assertThat(draw(journey, options, format)).isEqualTo(draw(journey, options, format));
        }
    }

    private static byte[] draw(Journey journey, PictureOptions options, PictureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        render(journey, options).layOut().write(out, format);
        return out.toByteArray();
    }

    @Test
    void takesTheFormatFromTheName() throws IOException {
        RenderMap render = render(journey("Lost card"), PictureOptions.usual().scaled(0.5));

        assertThat(render.execute(folder.resolve("new/folder/a.SVG")).format()).isEqualTo(PictureFormat.SVG);
        assertThat(Files.readString(folder.resolve("new/folder/a.SVG"))).startsWith("<?xml").contains("<svg");
        assertThat(render.execute(folder.resolve("b.png")).file()).isEqualTo(folder.resolve("b.png")).exists();
        render.execute(folder.resolve("picture"), PictureFormat.PDF);
        assertThat(Files.readAllBytes(folder.resolve("picture"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> render.execute(folder.resolve("map.jpg"))).isInstanceOf(IOException.class)
                .hasMessage("The format of " + folder.resolve("map.jpg")
                        + " is not known; name a file that ends in .svg, .pdf or .png.");
    }

    @Test
    void leavesWhatIsThereWhenItFails() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        Journey wide = steps(200);
        RenderMap tooSharp = new RenderMap(MapSource.of(wide, List.of()), MAP, PictureOptions.usual().scaled(10));

        assertThatThrownBy(() -> tooSharp.execute(file)).isInstanceOf(IOException.class)
                .hasMessageContaining("choose a smaller scale");
        assertThatThrownBy(() -> render(wide, PictureOptions.usual()).execute(folder, PictureFormat.SVG))
                .isInstanceOf(IOException.class).hasMessage(folder + " is a folder; name a file in it.");

        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing half written").containsExactly(file);
        }
    }

    @Test
    void saysHowLargeItWillBe() throws IOException {
        MapPicture picture = render(journey("Report damage"), PictureOptions.usual().with(PageSize.A4).scaled(0.5)).layOut();
        int width = (int) Math.ceil(picture.scene().width());

        assertThat(picture.size(PictureFormat.SVG).width()).isEqualTo(width);
        assertThat(picture.size(PictureFormat.PNG).width()).isEqualTo((int) Math.ceil(picture.scene().width() / 2));
        picture.write(folder.resolve("map.pdf"), PictureFormat.PDF);
        try (PDDocument document = Loader.loadPDF(folder.resolve("map.pdf").toFile())) {
            assertThat(picture.size(PictureFormat.PDF)).isEqualTo(new PictureSize(document.getNumberOfPages(), 297, 210));
        }
        MapPicture whole = render(journey("Report damage"), PictureOptions.usual()).layOut();
        assertThat(whole.size(PictureFormat.PDF).pages()).isEqualTo(1);
        assertThat(whole.size(PictureFormat.PDF).width()).isEqualTo((int) Math.round(picture.scene().width() * 25.4 / 96));
    }

    @Test
    void replacesWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("map.svg"), "old");

        render(journey("Lost card"), PictureOptions.usual()).execute(file);

        assertThat(Files.readString(file)).contains("Lost card");
    }

    @ParameterizedTest
    @EnumSource
    void drawsTwoHundredSteps(PictureFormat format) throws IOException {
        Rendered made = new RenderMap(MapSource.of(steps(200), List.of()), MAP, PictureOptions.usual().scaled(0.5))
                .execute(folder.resolve("map." + format.extension()));

        assertThat(made.scene().columns()).hasSize(200);
        assertThat(made.file()).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource
    void drawsAJourneyWithoutAnything(PictureFormat format) throws IOException {
        Journey empty = KlantreisFactory.eINSTANCE.createJourney();

        new RenderMap(MapSource.of(empty, List.of()), MAP, PictureOptions.usual()).execute(folder.resolve("map"), format);

        assertThat(folder.resolve("map")).isNotEmptyFile();
    }

    @Test
    void warnsOnceOfCharactersThatTheFontLacks() throws IOException {
        Journey journey = steps(2);
        journey.getStages().get(0).getSteps().get(0).setDoes("打电话 打电话");
        journey.getStages().get(0).getSteps().get(1).setThinks("😀!");

        for (PictureFormat format : PictureFormat.values()) {
            RenderMap render = new RenderMap(MapSource.of(journey, List.of()), MAP, PictureOptions.usual());
            assertThat(render.execute(folder.resolve("m"), format).warnings()).singleElement().asString()
                    .startsWith("The font Open Sans lacks 4 characters of the map (").contains("打 U+6253", "😀 U+1F600")
                    .endsWith("; name a font that has them.");
        }
    }

    @Test
    void setsTextsInAFontOfTheUser() throws IOException {
        Set<Integer> letters = new TreeSet<>();
        "Lost card".codePoints().forEach(letters::add);
        Path font = Files.write(folder.resolve("few.ttf"), FontSubset.of(Typeface.bundled().faces().get(0), letters));

        PictureOptions own = PictureOptions.usual().with(Typeface.of(font));
        Rendered made = render(journey("Lost card"), own).execute(folder.resolve("map.pdf"));

        assertThat(made.warnings()).singleElement().asString().contains("lacks", "0 U+0030");
    }

    @Test
    void refusesAScaleThatMakesNoSense() {
        assertThatThrownBy(() -> PictureOptions.usual().scaled(0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The scale is 0.0; it has to be from 0.1 to 10.");
        assertThatThrownBy(() -> PictureOptions.usual().scaled(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> texts(Scene scene) {
        return List.of(Zone.values()).stream().flatMap(zone -> scene.marks(zone).stream()).filter(Text.class::isInstance)
                .map(mark -> ((Text) mark).string()).toList();
    }

    private static Journey steps(int count) {
        Journey journey = KlantreisFactory.eINSTANCE.createJourney();
        journey.setName("Long");
        for (int i = 0; i < count; i++) {
            if (i % 10 == 0) {
                Stage stage = KlantreisFactory.eINSTANCE.createStage();
                stage.setId("stage-" + i);
                stage.setName("Stage " + i);
                journey.getStages().add(stage);
            }
            Step step = KlantreisFactory.eINSTANCE.createStep();
            step.setId("step-" + i);
            step.setName("Step " + i);
            step.setDoes("Does something that takes a few words to tell, number " + i);
            step.setMark(1.0 + i % 10);
            journey.getStages().get(i / 10).getSteps().add(step);
        }
        return journey;
    }
}
