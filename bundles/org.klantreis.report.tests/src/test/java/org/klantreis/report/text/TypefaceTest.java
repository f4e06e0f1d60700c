/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.report.scene.TextStyle;

class TypefaceTest {
    private static final Typeface BUNDLED = Typeface.bundled();
    private static final TextStyle PLAIN = TextStyle.regular(10);

    @TempDir
    Path folder;

    @Test
    void measuresTheSameEverywhere() {
        // The font's own advances, in 2048 parts of an em: H 1510, e 1150, l 517, o 1232.
        assertThat(BUNDLED.width("Hello", PLAIN)).isEqualTo((1510 + 1150 + 517 + 517 + 1232) * 10 / 2048.0, within(1e-4));
        assertThat(BUNDLED.ascent(PLAIN)).isEqualTo(10.688, within(0.001));
        assertThat(BUNDLED.descent(PLAIN)).isEqualTo(2.930, within(0.001));
        assertThat(BUNDLED.lineHeight(PLAIN)).isGreaterThanOrEqualTo(BUNDLED.ascent(PLAIN) + BUNDLED.descent(PLAIN));
    }

    @Test
    void kernsNothingAndJoinsNothing() {
        for (String pair : new String[] {"AV", "To", "ffi", "fl"}) {
            double apart = pair.codePoints().mapToDouble(c -> BUNDLED.width(Character.toString(c), PLAIN)).sum();
            assertThat(BUNDLED.width(pair, PLAIN)).as(pair).isEqualTo(apart, within(1e-9));
        }
    }

    @Test
    void hasAFontForEachStyle() {
        assertThat(BUNDLED.faces()).hasSize(3);
        assertThat(BUNDLED.face(TextStyle.regular(9)).weight()).isEqualTo(400);
        assertThat(BUNDLED.face(TextStyle.semibold(9)).weight()).isEqualTo(600);
        assertThat(BUNDLED.face(TextStyle.italic(9)).isItalic()).isTrue();
        assertThat(BUNDLED.face(TextStyle.regular(9)).isItalic()).isFalse();
        assertThat(BUNDLED.width("Name", TextStyle.semibold(10))).isGreaterThan(BUNDLED.width("Name", PLAIN));
        assertThat(BUNDLED.family()).isEqualTo("Open Sans");
    }

    @Test
    void hasWhatDutchAndEnglishTextsNeed() {
        FontFace face = BUNDLED.face(PLAIN);
        "Één geïnteresseerde €5 – «daar» “hier” ‘zo’ … · × ≥ ½ Łódź Çeşme Ωμέγα Привет".codePoints()
                .forEach(c -> assertThat(face.has(c)).as(Character.toString(c)).isTrue());
    }

    @Test
    void measuresAnAccentWithItsLetter() {
        assertThat(BUNDLED.width("e\u0301e\u0308", PLAIN)).isEqualTo(BUNDLED.width("éë", PLAIN), within(1e-9));
        assertThat(FontFace.characters("e\u0301\u200B\u00AD!")).containsExactly('é', '!');
    }

    @Test
    void givesCharactersThatItLacksARoomAndABox() {
        FontFace face = BUNDLED.face(PLAIN);
        assertThat(face.has('漢')).isFalse();
        assertThat(face.has(0x1F600)).isFalse();
        assertThat(BUNDLED.width("漢😀", PLAIN)).isEqualTo(20, within(1e-6));
        Rectangle2D box = face.outline('漢').getBounds2D();
        assertThat(box.getWidth()).isBetween(0.7, 1.0);
        assertThat(face.outline('漢').contains(box.getCenterX(), box.getCenterY())).as("hollow").isFalse();
    }

    @Test
    void ignoresWhatIsInvisible() {
        assertThat(BUNDLED.width("\u200D\uFE0F\u0000\n\uD800", PLAIN)).isZero();
        assertThat(BUNDLED.face(PLAIN).has(0xFE0F)).isTrue();
        assertThat(BUNDLED.face(PLAIN).outline(0x200D).getBounds2D().isEmpty()).isTrue();
    }

    @Test
    void drawsLettersOnTheBaseLine() {
        Rectangle2D letter = BUNDLED.face(PLAIN).outline('H').getBounds2D();
        assertThat(letter.getMaxY()).isEqualTo(0, within(0.01));
        assertThat(letter.getMinY()).isEqualTo(-0.714, within(0.01));
        assertThat(BUNDLED.face(PLAIN).outline('g').getBounds2D().getMaxY()).isGreaterThan(0.2);
    }

    @Test
    void isReadByManyAtOnce() {
        Set<Double> widths = IntStream.range(0, 200).parallel().mapToObj(i -> BUNDLED.face(PLAIN).outline('A' + i % 26))
                .map(shape -> shape.getBounds2D().getHeight()).collect(Collectors.toSet());
        assertThat(widths).allMatch(height -> height > 0.5 && height < 1.1);
    }

    @Test
    void takesAFontOfTheUser() throws IOException {
        Set<Integer> letters = "Hello".codePoints().boxed().collect(Collectors.toSet());
        Path file = Files.write(folder.resolve("own.ttf"), FontSubset.of(BUNDLED.face(PLAIN), letters));

        Typeface own = Typeface.of(file);

        assertThat(own.faces()).hasSize(1);
        assertThat(own.width("Hello", TextStyle.semibold(10))).isEqualTo(BUNDLED.width("Hello", PLAIN), within(1e-6));
        assertThat(own.face(PLAIN).has('x')).as("a letter that is not in it").isFalse();
    }

    @Test
    void saysWhyAFontCannotBeUsed() throws IOException {
        Path text = Files.writeString(folder.resolve("letters.ttf"), "not a font at all, just some text that goes on");

        assertThatThrownBy(() -> Typeface.of(text)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("The font " + text + " cannot be used").hasMessageContaining("name a TrueType font");
        assertThatThrownBy(() -> Typeface.of(folder.resolve("none.ttf"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesAFontThatMayNotBeEmbedded() throws IOException {
        byte[] file = BUNDLED.face(PLAIN).file();
        // The table OS/2 holds the permission at its bytes 8 and 9; 2 forbids embedding.
        int table = tableOffset(file, "OS/2");
        file[table + 9] = 2;
        Path forbidden = Files.write(folder.resolve("mine.ttf"), file);

        assertThatThrownBy(() -> Typeface.of(forbidden)).hasMessageContaining("does not allow it in documents");
    }

    private static int tableOffset(byte[] file, String tag) {
        for (int at = 12; at < 12 + 16 * file[5]; at += 16) {
            if (new String(file, at, 4, StandardCharsets.US_ASCII).equals(tag)) {
                return ByteBuffer.wrap(file).getInt(at + 8);
            }
        }
        throw new IllegalArgumentException(tag);
    }

    @Test
    void keepsOnlyTheNeededLetters() throws IOException {
        Set<Integer> letters = "klantreis漢".codePoints().boxed().collect(Collectors.toSet());

        byte[] subset = FontSubset.of(BUNDLED.face(PLAIN), letters);

        assertThat(subset).isEqualTo(FontSubset.of(BUNDLED.face(PLAIN), letters)).hasSizeLessThan(15_000);
        int metrics = tableOffset(subset, "OS/2");
        assertThat(ByteBuffer.wrap(subset).getShort(metrics)).as("version of a table of 78 bytes").isZero();
        assertThat(sum(subset)).as("checksum of the file").isEqualTo(0xB1B0AFBA);
        FontFace read = FontFace.read("subset", subset);
        assertThat(read.has('k')).isTrue();
        assertThat(read.has('z')).isFalse();
    }

    private static int sum(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(Arrays.copyOf(file, (file.length + 3) / 4 * 4));
        int sum = 0;
        while (font.hasRemaining()) {
            sum += font.getInt();
        }
        return sum;
    }
}
