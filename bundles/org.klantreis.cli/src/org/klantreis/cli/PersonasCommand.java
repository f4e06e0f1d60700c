/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.personas.Encounter;
import org.klantreis.method.personas.Moment;
import org.klantreis.method.personas.PersonaComparison;
import org.klantreis.method.personas.PersonaMark;
import org.klantreis.method.personas.Traveller;
import org.klantreis.model.Channel;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.views.ViewSource;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares personas. */
@Command(name = "personas", mixinStandardHelpOptions = true, description = {
    "Compare personas on a journey: the marks that each gives, and whether the channels are those that it likes.",
    "Compared are the journeys named with --with, else those for the same task, else the personas whose marks are known, else "
            + "all by their channels. For a sheet: «klantreis render JOURNEY --view personas»."})
final class PersonasCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "The journey, by name or id.")
    private String journey;
    @Option(names = "--with", paramLabel = "JOURNEY",
            description = "Another journey to compare with, by name or id; may be given several times.")
    private List<String> with = List.of();
    @Option(names = "--steps", description = "Step by step, instead of a row for each persona.")
    private boolean steps;

    @Override
    public Integer call() throws IOException {
        LandscapeProject opened = project.open();
        Journeys journeys = new Journeys(opened.journeys());
        PersonaComparison compared = new ViewSource(opened.documents(), journeys.require(journey))
                .with(with.stream().map(journeys::require).toList()).comparison();
        format.print(steps ? steps(compared) : inShort(compared));
        return ExitCode.FINE;
    }

    private static QueryResult inShort(PersonaComparison compared) {
        List<List<Object>> rows = new ArrayList<>();
        for (Traveller traveller : compared.travellers()) {
            rows.add(Arrays.asList(traveller.persona().map(ElementRefs::of).orElse(null), ElementRefs.of(traveller.journey()),
                    traveller.mean().map(mean -> Math.round(mean * 100) / 100.0).orElse(null), (long) traveller.marked(),
                    (long) traveller.insufficient(), traveller.lowest() == null ? null : ElementRefs.of(traveller.lowest()
                            .step()),
                    (long) traveller.suited(), (long) traveller.offered(), ElementRefs.of(traveller.notOffered())));
        }
        return new QueryResult(List.of(new Column("persona", "Persona", "", "the persona"),
                new Column("journey", "Journey", "", "the journey"), new Column("mean", "number", "1-10",
                "the mean of its marks"),
                new Column("marked", "integer", "count", "in how many steps it gives one"),
                new Column("insufficient", "integer", "count", "how many are insufficient"),
                new Column("lowest", "Step", "", "the step with the lowest"),
                new Column("suited", "integer", "count", "in how many steps it likes the channel"),
                new Column("offered", "integer", "count", "in how many steps there is a channel"),
                new Column("notOffered", "list of Channel", "", "what it likes and no step offers")), rows);
    }

    private static QueryResult steps(PersonaComparison compared) {
        List<List<Object>> rows = new ArrayList<>();
        for (Moment moment : compared.moments()) {
            for (int i = 0; i < compared.travellers().size(); i++) {
                Traveller traveller = compared.travellers().get(i);
                moment.of(i).ifPresent(met -> rows.add(row(traveller, met)));
            }
        }
        return new QueryResult(List.of(new Column("step", "Step", "", "the step"), new Column("persona", "Persona", "",
                "the persona"),
                new Column("mark", "number", "1-10", "the mark that it gives"),
                new Column("n", "integer", "customers", "how many customers are behind it"),
                new Column("channel", "Channel", "", "the channel that is offered"),
                new Column("fit", "text", "", "whether it likes the channel"),
                new Column("rank", "integer", "", "the channel's place among those that it likes")), rows);
    }

    private static List<Object> row(Traveller traveller, Encounter met) {
        Channel channel = met.channel();
        return Arrays.<Object>asList(ElementRefs.of(met.step()), traveller.persona().map(ElementRefs::of).orElse(null),
                met.mark().map(PersonaMark::value).orElse(null),
                met.mark().map(PersonaMark::n).map(Integer::longValue).orElse(null), ElementRefs.of(channel),
                met.fit().name().toLowerCase(Locale.ROOT), met.rank() == 0 ? null : (long) met.rank());
    }
}
