/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.evidence;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.klantreis.evidence.load.LoadLog;
import org.klantreis.evidence.load.LoadReport;
import org.klantreis.evidence.read.ReadLog;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.Snapshots;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.klantreis.model.project.LandscapeProject;

/** Measures one log in a process of its own: from the packed file to the first answer, and the answers after that. */
public final class OneLog {
    private static final int WARM = 5;

    private final List<String> results = new ArrayList<>();
    private final Path folder;

    private OneLog(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures.
     *
     * @param arguments the log, the attribute that is its unit, and the file to write the results to
     * @throws Exception when anything fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("klantreis-benchmark");
        try {
            OneLog one = new OneLog(folder);
            one.run(Path.of(arguments[0]), arguments[1]);
            Files.write(Path.of(arguments[2]), one.results, StandardCharsets.UTF_8);
        } finally {
            new LocalServer(folder).stop();
            delete(folder);
        }
    }

    private void run(Path file, String unit) throws Exception {
        LandscapeProject project = project(file, unit);
        EventLog log = (EventLog) project.documents().stream().filter(EventLog.class::isInstance).findFirst().orElseThrow();
        long begin = System.nanoTime();
        try (KnowledgeBase knowledge = KnowledgeBase.open(new LocalServer(folder), message -> { });
                SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            put("Start of the server on a new store, and sync of the model", since(begin));
            long start = System.nanoTime();
            ReadLog reading = ReadLog.of(project, log);
            LoadReport report = new LoadLog(knowledge, reading.identity(), reading).execute(Monitor.NONE);
            CatalogueQuery handoffs = query("observed-handoffs");
            int rows = ask(knowledge, project, handoffs);
            put("Cold file to handoffs", since(start));
            put("of that: read and measure", text(report.readMillis() * 1_000_000));
            put("of that: write", text(report.writeMillis() * 1_000_000));
            put("Events; cases; handoffs", report.events() + "; " + report.cases() + "; " + report.handoffs());
            put("Pairs of units (rows)", String.valueOf(rows));
            put("Heap of the client, peak", peakHeap() + " MB of " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
            for (CatalogueQuery query : QueryCatalogue.shipped().queries()) {
                if (query.name().startsWith("observed-")) {
                    put("Query " + query.name() + ", warm (cold)", timed(knowledge, project, query));
                }
            }
            start = System.nanoTime();
            new LoadLog(knowledge, reading.identity(), reading).execute(Monitor.NONE);
            put("The same log again", since(start));
        }
    }

    private LandscapeProject project(Path file, String unit) throws IOException {
        KlantreisFactory factory = KlantreisFactory.eINSTANCE;
        Landscape landscape = factory.createLandscape();
        landscape.setName("Benchmark");
        LandscapeProject project = LandscapeProject.create(folder, landscape);
        Files.createDirectories(folder.resolve("logs"));
        Files.copy(file, folder.resolve("logs").resolve("log.xes.gz"));
        EventLog log = factory.createEventLog();
        log.setName("Log");
        log.setFile("log.xes.gz");
        log.setLogFormat(LogFormat.XES);
        ColumnMapping column = factory.createColumnMapping();
        column.setColumn(unit);
        column.setRole(LogRole.UNIT);
        log.getColumns().add(column);
        log.getQueueActivities().add("Queued");
        project.add("logs/log.eventlog", log);
        project.save();
        return project;
    }

    private static CatalogueQuery query(String name) {
        return QueryCatalogue.shipped().queries().stream().filter(query -> query.name().equals(name)).findFirst().orElseThrow();
    }

    private static int ask(KnowledgeBase knowledge, LandscapeProject project, CatalogueQuery query) {
        return query.ask(knowledge, Snapshots.workingTree(project), Map.of()).rows().size();
    }

    private static String timed(KnowledgeBase knowledge, LandscapeProject project, CatalogueQuery query) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i <= WARM; i++) {
            long start = System.nanoTime();
            ask(knowledge, project, query);
            nanos.add(System.nanoTime() - start);
        }
        long cold = nanos.remove(0);
        return text(nanos.stream().sorted().toList().get(WARM / 2)) + " (" + text(cold) + ")";
    }

    private void put(String name, String value) {
        results.add(name + "\t" + value);
        System.err.println("  " + name + ": " + value);
    }

    private static String since(long start) {
        return text(System.nanoTime() - start);
    }

    private static String text(long nanos) {
        return String.format(Locale.ROOT, nanos < 1_000_000_000 ? "%.0f ms" : "%.1f s", nanos < 1_000_000_000 ? nanos / 1e6 : nanos / 1e9);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() / (1 << 20);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
