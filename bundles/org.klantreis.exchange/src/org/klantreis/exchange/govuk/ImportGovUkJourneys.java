/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.update.Tally;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;

/**
 * Imports the published user journeys of government services: a JSON list of services, each with user journeys, each a path of
 * screens ({@code service > userjourneys[] > path[] {caption, imgref, note, tags}}).
 *
 * <pre>{@code
 * LandscapeProject project = LandscapeProject.open(folder);
 * ImportReport report = new ImportGovUkJourneys(file, project).execute();
 * report.remarks().forEach(System.out::println);
 * }</pre>
 *
 * <h2>What becomes what</h2>
 * <ul>
 * <li>A service becomes a service of the catalogue, without the number in the list that its published name begins with.
 * <li>The source does not say which department runs a service. So each gets a team, and all teams are in one silo, «GOV.UK»:
 * an import must not claim handoffs between silos that nobody published. Move the teams into their departments; importing again
 * leaves them there.
 * <li>A screen becomes a touchpoint. Two steps are the same moment where they are of the same service and their captions are the
 * same, apart from case and white space; without a caption the image decides. The image does not count beside a caption: the
 * same screen is photographed anew for each journey. That takes all screens «Intro» of one service as one, which a remark says.
 * <li>Services do not share touchpoints. «Start page», «Done» and «Payment» occur in many services, but each is a page of its
 * own, of another team; sharing them would make journeys overlap that have nothing in common but a habit of naming.
 * <li>A user journey becomes a journey with one stage, and each entry of its path a step: AS_IS, of the customer. Steps go in
 * the order of the source; a step that occurs twice is two steps with one touchpoint.
 * <li>Notes become documentation, tags become tags. What is only a template's text, such as «[TITLE OF SCENARIO 1]», is
 * imported as it stands; the journey gets the tag «unfilled template» and the service a remark.
 * </ul>
 *
 * <h2>Importing again</h2>
 * Every element made has the property {@code govuk:source}, by which the next import finds it. Then the source wins for names,
 * documentation, start, end and the order of steps where it says something; all else, and all that was added, stays as it is.
 * What is gone in the source is reported and kept. Only journeys of form AS_IS are looked at, so that a TO_BE journey may begin
 * as a copy.
 */
public final class ImportGovUkJourneys {
    private final Path file;
    private final LandscapeProject project;

    /**
     * Prepares the import.
     *
     * @param file the JSON file, UTF-8
     * @param project the project to import into, open from a folder or newly created
     */
    public ImportGovUkJourneys(Path file, LandscapeProject project) {
        this.file = file;
        this.project = project;
    }

    /**
     * Imports, and saves the project once, at the end.
     *
     * @return what was done
     * @throws IOException when the source cannot be read as JSON or is no list, or the project has no catalogue or files that
     *         could not be read: nothing was changed; or when the project cannot be saved: its files were not changed, but it
     *         was in memory, so open it again
     */
    public ImportReport execute() throws IOException {
        Tally tally = new Tally();
        Landscape landscape = writableCatalogue();
        List<PublishedService> services = new SourceReader(tally).read(file);
        Changes changes = new Changes(tally);
        SourceIndex index = new SourceIndex(project);
        new CatalogueUpdate(project, landscape, index, changes, tally, file.getFileName().toString()).apply(services);
        List<String> written = project.save();
        return tally.report(written);
    }

    /** What could not be read might be what the source speaks of, and would be made a second time. */
    private Landscape writableCatalogue() throws IOException {
        for (Problem problem : project.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw new IOException(
                        "Nothing was imported, since a file of the project could not be read whole; repair it first: " + problem);
            }
        }
        return project.landscape()
                .orElseThrow(() -> new IOException("Nothing was imported, since the project has no catalogue; add one."));
    }
}
