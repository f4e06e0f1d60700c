/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
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
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.RenderDrawing;
import org.klantreis.report.render.Rendered;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.views.View;
import org.klantreis.report.views.ViewSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws pictures of a journey or a landscape. */
@Command(name = "render", mixinStandardHelpOptions = true,
        description = "Draw the map of a journey, or another view of it, as SVG, PDF or PNG; no screen and no fonts are needed.")
final class RenderCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "The journey, by name or id. A network can also be drawn "
            + "of all journeys: then name none.")
    private String journey;
    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "MAP",
            description = "What to draw: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private View view;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "The picture's file; the end of its name says the format. Default: named like the journey's file, in "
            + "the current folder.")
    private Path output;
    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: by the file's name, else SVG.")
    private PictureFormat format;
    @Option(names = "--lanes", paramLabel = "LANE", split = ",", converter = LaneConverter.class,
            completionCandidates = LaneConverter.Names.class,
            description = "Of a map or blueprint only these lanes, in this order: ${COMPLETION-CANDIDATES}. Default: those that "
            + "such a view has.")
    private List<Lane> lanes = List.of();
    @Option(names = "--overlay", paramLabel = "JOURNEY",
            description = "A journey to lay over it, by name or id: as it is to be over as it is, or the other way.")
    private String overlay;
    @Option(names = "--with", paramLabel = "JOURNEY", description = "For personas: another journey to put beside it, by name "
            + "or id; may be given several times. Default: those for the same task, or else other personas on the same journey.")
    private List<String> with = List.of();
    @Option(names = "--between", paramLabel = "WHOM", description = "For a network: ${COMPLETION-CANDIDATES}. Default: units in a "
            + "journey, silos in all of them.")
    private View.Grain grain;
    @Option(names = "--observed",
            description = "Lay on the map what an event log shows: cases, waits and how practice differs from the plan.")
    private boolean observed;
    @Mixin
    private CaseOptions cases;
    @Option(names = "--least", paramLabel = "SHARE", defaultValue = "0.01", converter = ShareConverter.class,
            description = "With --observed: only deviations that at least this share of cases shows. Default: ${DEFAULT-VALUE}.")
    private double least;
    @Option(names = "--language", paramLabel = "LANGUAGE",
            description = "The language of the map's own words: ${COMPLETION-CANDIDATES}. Default: that of the system.")
    private Language language;
    @Mixin
    private PictureLook look;

    @Override
    public Integer call() throws Exception {
        LandscapeProject opened = project.open();
        Journeys journeys = new Journeys(opened.journeys());
        Journey drawn = journey == null && !view.needsJourney() ? null : journeys.require(journey);
        Path file = file(drawn, opened);
        PictureFormat as = format(file);
        Rendered made = drawing(drawn, opened, journeys).execute(file, as);
        made.warnings().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println("Drew " + said(drawn) + " as " + made.format() + " in " + file + ".");
        return ExitCode.FINE;
    }

    private RenderDrawing drawing(Journey drawn, LandscapeProject opened, Journeys journeys) throws IOException {
        if (view == View.MAP || view == View.BLUEPRINT) {
            MapSource source = source(drawn, opened);
            MapOptions options = map(journeys);
            return new RenderDrawing(View.drawing(source, options), look.options());
        }
        if (!lanes.isEmpty() || overlay != null || observed) {
            throw new CommandFailedException("--lanes, --overlay and --observed are of maps and blueprints; leave them out, "
                    + "or draw one of these.");
        }
        ViewSource source = new ViewSource(opened.documents(), drawn).with(with.stream().map(journeys::require).toList())
                .in(Language.locale(language));
        return new RenderDrawing(view == View.NETWORK && grain != null ? View.network(source, grain) : view.drawing(source),
                look.options());
    }

    private String said(Journey drawn) {
        String what = drawn == null ? "all journeys" : "«" + drawn.getName() + "»";
        return view == View.MAP ? what : "the " + view.name().toLowerCase(Locale.ROOT) + " of " + what;
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
        MapOptions usual = view == View.BLUEPRINT ? MapOptions.BLUEPRINT : MapOptions.DEFAULT;
        MapOptions map = lanes.isEmpty() ? usual : usual.withLanes(lanes);
        if (overlay != null) {
            map = map.withOverlay(journeys.require(overlay));
        }
        return language == null ? map : map.in(language.locale());
    }

    private Path file(Journey drawn, LandscapeProject opened) {
        if (output != null) {
            return output;
        }
        PictureFormat named = format == null ? PictureFormat.SVG : format;
        String stem = drawn == null ? "" : opened.pathOf(drawn).map(path -> path.substring(path.lastIndexOf('/') + 1))
                .orElse(drawn.getId()).replaceFirst("\\.journey$", "");
        String suffix = view == View.MAP ? "" : (stem.isEmpty() ? "" : "-") + view.name().toLowerCase(Locale.ROOT);
        return Path.of(stem + suffix + "." + named.extension());
    }

    private PictureFormat format(Path file) {
        if (format != null) {
            return format;
        }
        Optional<PictureFormat> named = PictureFormat.of(file);
        return named.orElseThrow(() -> new CommandFailedException("The name " + file + " does not say the format; end it in "
                + PictureFormat.endings() + ", or name the format with --format."));
    }
}
