/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.klantreis.evidence.overlay.ObservedMap;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.paint.Letters;
import org.klantreis.report.paint.PageSize;
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.RenderMap;
import org.klantreis.report.render.Rendered;
import org.klantreis.report.render.Theme;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.text.Typeface;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the map of a journey. */
@Command(name = "render", mixinStandardHelpOptions = true,
        description = "Draw the map of a journey as SVG, PDF or PNG; no screen and no fonts are needed.")
final class RenderCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "The journey, by name or id.")
    private String journey;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "The picture's file; the end of its name says the format. Default: named like the journey's file, in "
            + "the current folder.")
    private Path output;
    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: by the file's name, else SVG.")
    private PictureFormat format;
    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "LIGHT",
            description = "The colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Theme theme;
    @Option(names = "--lanes", paramLabel = "LANE", split = ",", converter = LaneConverter.class,
            completionCandidates = LaneConverter.Names.class,
            description = "Only these lanes, in this order: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<Lane> lanes = List.of();
    @Option(names = "--overlay", paramLabel = "JOURNEY",
            description = "A journey to lay over it, by name or id: as it is to be over as it is, or the other way.")
    private String overlay;
    @Option(names = "--observed",
            description = "Lay on the map what an event log shows: cases, waits and how practice differs from the plan.")
    private boolean observed;
    @Mixin
    private CaseOptions cases;
    @Option(names = "--least", paramLabel = "SHARE", defaultValue = "0.01", converter = ShareConverter.class,
            description = "With --observed: only deviations that at least this share of cases shows. Default: ${DEFAULT-VALUE}.")
    private double least;
    @Option(names = "--page", paramLabel = "SIZE", defaultValue = "MAP",
            description = "The pages of a PDF: ${COMPLETION-CANDIDATES}; MAP is one page as large as the map. "
            + "Default: ${DEFAULT-VALUE}.")
    private PageSize page;
    @Option(names = "--scale", paramLabel = "N", defaultValue = "2", converter = ScaleConverter.class,
            description = "How sharp a PNG is: 1 for a plain screen, 2 for a sharp one, 0.1 to 10. Default: ${DEFAULT-VALUE}.")
    private double scale;
    @Option(names = "--language", paramLabel = "LANGUAGE",
            description = "The language of the map's own words: ${COMPLETION-CANDIDATES}. Default: that of the system.")
    private Language language;
    @Option(names = "--letters", paramLabel = "HOW", defaultValue = "EMBEDDED",
            description = "How an SVG keeps the looks of its texts: ${COMPLETION-CANDIDATES}; OUTLINES is for programs that take "
            + "no fonts from a file. Default: ${DEFAULT-VALUE}.")
    private Letters letters;
    @Option(names = "--font", paramLabel = "FILE", description = "A TrueType font to set the texts in, instead of Open Sans.")
    private Path font;

    @Override
    public Integer call() throws Exception {
        LandscapeProject opened = project.open();
        Journeys journeys = new Journeys(opened.journeys());
        Journey drawn = journeys.require(journey);
        Path file = file(drawn, opened);
        PictureOptions how = PictureOptions.usual().with(theme.palette()).with(page).with(letters).scaled(scale);
        if (font != null) {
            how = how.with(typeface());
        }
        Rendered made = new RenderMap(source(drawn, opened), map(journeys), how).execute(file, format(file));
        made.warnings().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println("Drew «" + drawn.getName() + "» as " + made.format() + " in " + file + ".");
        return ExitCode.FINE;
    }

    private MapSource source(Journey drawn, LandscapeProject opened) throws IOException {
        MapSource source = MapSource.of(drawn, opened);
        if (!observed) {
            return source;
        }
        EventLog log = JourneyLog.of(opened, drawn, cases.log());
        return source.with(ObservedMap.of(new JourneyLog(project.folder(), log, spec.commandLine().getErr())
                .compare(drawn, cases.filter(log)), least));
    }

    private MapOptions map(Journeys journeys) {
        MapOptions map = lanes.isEmpty() ? MapOptions.DEFAULT : MapOptions.DEFAULT.withLanes(lanes);
        if (overlay != null) {
            map = map.withOverlay(journeys.require(overlay));
        }
        return language == null ? map : map.in(language.locale());
    }

    private Typeface typeface() throws IOException {
        if (!Files.isRegularFile(font)) {
            throw new CommandFailedException("There is no file " + font + "; check the path of --font.");
        }
        return Typeface.of(font);
    }

    private Path file(Journey drawn, LandscapeProject opened) {
        if (output != null) {
            return output;
        }
        PictureFormat named = format == null ? PictureFormat.SVG : format;
        String stem = opened.pathOf(drawn).map(path -> path.substring(path.lastIndexOf('/') + 1)).orElse(drawn.getId());
        return Path.of(stem.replaceFirst("\\.journey$", "") + "." + named.extension());
    }

    private PictureFormat format(Path file) {
        if (format != null) {
            return format;
        }
        Optional<PictureFormat> named = PictureFormat.of(file);
        return named.orElseThrow(() -> new CommandFailedException("The name " + file + " does not say the format; end it in "
                + PictureFormat.endings() + ", or name the format with --format."));
    }

    /** The languages that maps speak. */
    enum Language {
        /** English. */
        EN,
        /** Dutch. */
        NL;

        Locale locale() {
            return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
        }
    }
}
