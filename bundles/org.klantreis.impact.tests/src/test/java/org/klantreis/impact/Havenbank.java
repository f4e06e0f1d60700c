/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.klantreis.examples.Examples;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** The example, changed copies of it, and the one Neo4j that all tests of this JVM share. */
final class Havenbank {
    private static final Path FOLDER = folder();
    private static final LocalServer SERVER = new LocalServer(FOLDER);
    private static KnowledgeBase knowledge;
    private static int copies;

    private Havenbank() {
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("klantreis-impact-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized KnowledgeBase knowledge() {
        if (knowledge == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::stop));
            knowledge = KnowledgeBase.open(SERVER, message -> { });
        }
        return knowledge;
    }

    /** Returns a fresh copy of the example. */
    static LandscapeProject project() throws IOException {
        return changed(project -> { });
    }

    /** Returns a copy of the example with a change, saved. */
    static synchronized LandscapeProject changed(Consumer<LandscapeProject> change) throws IOException {
        Path copy = FOLDER.resolve("copy" + ++copies);
        Examples.copy(Examples.HAVENBANK, copy);
        LandscapeProject project = LandscapeProject.open(copy);
        change.accept(project);
        project.save();
        return LandscapeProject.open(copy);
    }

    /** Compares two states by the usual questions. */
    static Effect effect(LandscapeProject before, LandscapeProject after) {
        return effect(before, after, EffectOptions.usual(QueryCatalogue.shipped()));
    }

    static Effect effect(LandscapeProject before, LandscapeProject after, EffectOptions options) {
        return new EffectOfChange(knowledge(), LandscapeState.fixed("main", before), LandscapeState.fixed("mine", after), options)
                .execute(Monitor.NONE);
    }

    static Journey journey(LandscapeProject project, String name) {
        return project.journeys().stream().filter(journey -> journey.getName().equals(name)).findFirst().orElseThrow();
    }

    static Step step(LandscapeProject project, String journey, String name) {
        return journey(project, journey).getStages().stream().flatMap(stage -> stage.getSteps().stream())
                .filter(step -> step.getName().equals(name)).findFirst().orElseThrow();
    }

    static Activity activity(Step step, String name) {
        return step.getActivities().stream().filter(activity -> activity.getName().equals(name)).findFirst().orElseThrow();
    }

    static OrganisationUnit unit(LandscapeProject project, String name) {
        return find(project.landscape().orElseThrow().getUnits(), name);
    }

    private static OrganisationUnit find(Iterable<OrganisationUnit> units, String name) {
        for (OrganisationUnit unit : units) {
            OrganisationUnit found = unit.getName().equals(name) ? unit : find(unit.getUnits(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
