/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.exchange.ModelExportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.exchange.cjml.file.CjmlJourney;
import org.klantreis.exchange.cjml.file.CjmlWriter;
import org.klantreis.exchange.cjml.writing.JourneyExport;
import org.klantreis.exchange.xml.WholeFile;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;

/**
 * Exports journeys in the Customer Journey Modelling Language, version 2.0: observed ones as actual, all others as planned
 * journeys.
 *
 * <pre>{@code
 * ModelExportReport report = new ExportCjml(project.journeys()).write(Path.of("journeys.xml"));
 * }</pre>
 *
 * <p>Ids are those of the elements, so {@link ImportCjml} finds them again. The same journeys give the same bytes.
 */
public final class ExportCjml {
    private final List<Journey> journeys;

    /**
     * Prepares the export.
     *
     * @param journeys the journeys, in the order of the file within planned and actual ones
     */
    public ExportCjml(List<Journey> journeys) {
        this.journeys = List.copyOf(journeys);
    }

    /**
     * Writes the file, whole or not at all; one that is there is replaced.
     *
     * @param file the file
     * @return what was written and what was left out
     * @throws IOException when it cannot be written
     */
    public ModelExportReport write(Path file) throws IOException {
        List<CjmlJourney> planned = new ArrayList<>();
        List<CjmlJourney> actual = new ArrayList<>();
        List<Remark> losses = new ArrayList<>();
        for (Journey journey : journeys) {
            boolean observed = journey.getForm() == JourneyForm.OBSERVED;
            (observed ? actual : planned).add(new JourneyExport(journey, !observed, losses).make());
        }
        Map<String, Integer> written = new LinkedHashMap<>();
        written.put("planned journeys", planned.size());
        written.put("actual journeys", actual.size());
        planned.addAll(actual);
        written.put("touchpoints", planned.stream().mapToInt(journey -> journey.points().size()).sum());
        WholeFile.write(file, new CjmlWriter().write(planned));
        return new ModelExportReport(written, losses);
    }
}
