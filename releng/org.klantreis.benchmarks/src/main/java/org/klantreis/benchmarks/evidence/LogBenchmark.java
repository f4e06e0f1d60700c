/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.evidence;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.klantreis.benchmarks.log.LogGenerator;

/**
 * Measures how fast event logs become answers: generated ones of a hundred thousand and a million events, and real ones where they
 * are at hand. Prints one Markdown table.
 */
public final class LogBenchmark {
    /** What the client may have of heap. */
    private static final String HEAP = "-Xmx512m";
    /** What others needed for the same question, with the log in memory already; see the documentation of the real logs. */
    private static final String PEER = "For comparison: a Python process-mining library needs 4.6 s to parse the BPIC 2013 incidents,"
            + " and with the log in memory 1.33 s for the handover network by team, on such a machine.";

    /** A log to be measured. */
    private record Log(String name, Path file, String unit) {
    }

    private LogBenchmark() {
    }

    /**
     * Measures.
     *
     * @param arguments the folder for what is made; then, if wanted, the names of the logs to measure
     * @throws Exception when anything fails
     */
    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]).toAbsolutePath();
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Map<String, Map<String, String>> results = new LinkedHashMap<>();
        for (Log log : logs(target)) {
            if (wanted.isEmpty() || wanted.contains(log.name())) {
                System.err.println("Measuring " + log.name());
                results.put(log.name(), measure(log, target));
            }
        }
        String text = table(results) + "\n" + PEER + "\n";
        Files.writeString(target.resolve("benchmark-logs.md"), text, StandardCharsets.UTF_8);
        System.out.print(text);
    }

    private static List<Log> logs(Path target) throws IOException {
        List<Log> logs = new ArrayList<>();
        logs.add(new Log("100k", generated(target, 100_000, 10_000), "org:group"));
        logs.add(new Log("1m", generated(target, 1_000_000, 100_000), "org:group"));
        String shared = System.getenv("KLANTREIS_SHARED");
        if (shared != null && !shared.isBlank()) {
            Path data = Path.of(shared, "data");
            logs.add(new Log("bpic2013", data.resolve("bpic2013/bpi_challenge_2013_incidents.xes.gz"), "org:group"));
            logs.add(new Log("road_fine", data.resolve("roadtraffic/road_fine.xes.gz"), "org:resource"));
            logs.removeIf(log -> !Files.isReadable(log.file()));
        } else {
            System.err.println("KLANTREIS_SHARED names no folder with real logs in data; only generated ones are measured.");
        }
        return logs;
    }

    private static Path generated(Path target, int events, int cases) throws IOException {
        Path file = target.resolve("log-" + events + ".xes.gz");
        if (!Files.exists(file)) {
            Files.createDirectories(target);
            Path unfinished = target.resolve("unfinished-log-" + events + ".xes.gz");
            new LogGenerator(events, cases, 2_000).write(unfinished);
            Files.move(unfinished, file);
        }
        return file;
    }

    private static Map<String, String> measure(Log log, Path target) throws IOException, InterruptedException {
        Path out = target.resolve("log-results.tsv");
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                HEAP, "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("klantreis."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OneLog.class.getName(), log.file().toString(), log.unit(),
                out.toString()));
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IOException("Measuring " + log.name() + " failed; see above.");
        }
        Map<String, String> results = new LinkedHashMap<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            results.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
        return results;
    }

    private static String table(Map<String, Map<String, String>> results) {
        StringBuilder text = new StringBuilder("| | " + String.join(" | ", results.keySet()) + " |\n|---|" + "---|".repeat(results.size()) + "\n");
        TreeSet<String> unordered = new TreeSet<>();
        List<String> names = new ArrayList<>();
        results.values().forEach(one -> one.keySet().stream().filter(unordered::add).forEach(names::add));
        for (String name : names) {
            text.append("| ").append(name);
            results.values().forEach(one -> text.append(" | ").append(one.getOrDefault(name, "")));
            text.append(" |\n");
        }
        return text.toString();
    }
}
