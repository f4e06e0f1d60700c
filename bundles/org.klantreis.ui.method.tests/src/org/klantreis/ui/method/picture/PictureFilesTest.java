/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.report.render.Drawing;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.RenderDrawing;
import org.klantreis.report.text.Typeface;
import org.klantreis.report.views.View;
import org.klantreis.report.views.ViewSource;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** Pictures of views are written as the file's name and the chosen kind say. */
@ExtendWith(CleanWorkbench.class)
class PictureFilesTest {
    private Drawing drawing;
    @TempDir
    private Path folder;

    @BeforeEach
    void draw() throws Exception {
        ExampleProject project = ExampleProject.havenbank();
        drawing = View.BLUEPRINT.drawing(new ViewSource(project.landscape().model().documents(), project.journey("Lost card"))
                .in(Locale.ENGLISH));
    }

    private String write(PictureKind kind, String name) throws Exception {
        PictureJob job = PictureFiles.write(drawing, Typeface.bundled(), kind, folder.resolve(name));
        job.schedule();
        EventLoop.untilDone(PictureJob.FAMILY);
        assertThat(job.getResult().isOK()).as(job.getResult().getMessage()).isTrue();
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1);
    }

    private int pages(PictureKind kind) {
        return new RenderDrawing(drawing, kind.options(PictureOptions.usual())).layOut().size(kind.format()).pages();
    }

    @Test
    void writesEachFormat() throws Exception {
        assertThat(write(PictureKind.SVG, "a.svg")).contains("<svg").contains("Miss the purse");
        assertThat(write(PictureKind.PNG, "a.png")).startsWith("\u0089PNG");
        assertThat(write(PictureKind.PDF, "a.pdf")).startsWith("%PDF");
    }

    @Test
    void spreadsAPictureOverPages() throws Exception {
        assertThat(pages(PictureKind.PDF)).isEqualTo(1);
        assertThat(pages(PictureKind.PDF_A4)).isGreaterThan(pages(PictureKind.PDF_A3) - 1).isGreaterThan(1);
    }

    @Test
    void takesTheEndingThatWasTyped() {
        assertThat(PictureKind.meant(PictureKind.PDF_A3, Path.of("x.pdf"))).isEqualTo(PictureKind.PDF_A3);
        assertThat(PictureKind.meant(PictureKind.PDF_A3, Path.of("x.svg"))).isEqualTo(PictureKind.SVG);
        assertThat(PictureKind.meant(PictureKind.SVG, Path.of("x"))).isEqualTo(PictureKind.SVG);
        assertThat(PictureKind.SVG.complete(Path.of("x"))).isEqualTo(Path.of("x.svg"));
        assertThat(PictureKind.PDF_A4.complete(Path.of("v1.2"))).isEqualTo(Path.of("v1.2.pdf"));
    }

    @Test
    void saysWhyAPictureWasNotWritten() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken.svg"));
        PictureJob job = PictureFiles.write(drawing, Typeface.bundled(), PictureKind.SVG, taken);
        assertThat(job.run(new org.eclipse.core.runtime.NullProgressMonitor()).getMessage())
                .contains("Lost card").contains("is a folder");
    }
}
