/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.landscape;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/**
 * Makes projects of a given size that have the shape of an organisation's: about two thirds are journeys with their work, a fifth
 * is complaints, the rest is the catalogue and research. The same size gives the same bytes.
 */
public final class LandscapeGenerator {
    /** To be raised when other projects are made, so that none made before is taken for them. */
    public static final int VERSION = 1;

    private static final long SEED = 20260101;
    /** The elements of a journey, on average. */
    private static final double JOURNEY = 57;
    private static final double SHARE_OF_JOURNEYS = 0.66;
    private static final double SHARE_OF_RESEARCH = 0.06;
    private static final int LARGEST_BOOK = 2_500;

    private LandscapeGenerator() {
    }

    /**
     * Makes a project.
     *
     * @param folder the folder, which has no project yet
     * @param elements how many elements it should have, 500 or more; it gets very nearly as many
     * @throws IOException when it cannot be written
     */
    public static void generate(Path folder, int elements) throws IOException {
        Chance chance = new Chance(SEED + elements);
        Catalogue catalogue = new Catalogue(chance, elements, (int) (elements * SHARE_OF_JOURNEYS / JOURNEY));
        LandscapeProject project = LandscapeProject.create(folder, catalogue.landscape());
        JourneyMaker journeyMaker = new JourneyMaker(chance, catalogue);
        List<Journey> journeys = new ArrayList<>();
        for (int made = 0; made < elements * SHARE_OF_JOURNEYS;) {
            Journey journey = journeyMaker.make();
            journeys.add(journey);
            made += add(project, "journeys/journey-" + journeys.size() + ".journey", journey);
        }
        ResearchMaker researchMaker = new ResearchMaker(chance, catalogue, journeys);
        int books = 0;
        for (int made = 0; made < elements * SHARE_OF_RESEARCH;) {
            String name = "programme-" + ++books;
            made += add(project, "research/" + name + ".research", researchMaker.make(name));
        }
        addComplaints(project, new ComplaintMaker(chance, catalogue), elements - count(project));
        identify(project, chance);
        project.save();
    }

    private static void addComplaints(LandscapeProject project, ComplaintMaker maker, int elements) {
        int book = 0;
        for (int left = elements; left > 1;) {
            int size = Math.min(left, LARGEST_BOOK);
            String name = "book-" + ++book;
            left -= add(project, "complaints/" + name + ".complaints", maker.make(name, size));
        }
    }

    private static int add(LandscapeProject project, String path, Document document) {
        project.add(path, document);
        return count(document);
    }

    private static int count(LandscapeProject project) {
        return project.documents().stream().mapToInt(LandscapeGenerator::count).sum();
    }

    private static int count(Document document) {
        int count = 1;
        for (Iterator<EObject> all = document.eAllContents(); all.hasNext(); all.next()) {
            count++;
        }
        return count;
    }

    /** Ids are random elsewhere; here they must be the same each time. */
    private static void identify(LandscapeProject project, Chance chance) {
        for (Map.Entry<String, Document> file : project.documentsByPath().entrySet()) {
            file.getValue().setId(chance.id());
            for (Iterator<EObject> all = file.getValue().eAllContents(); all.hasNext();) {
                if (all.next() instanceof Identified element) {
                    element.setId(chance.id());
                }
            }
        }
    }
}
