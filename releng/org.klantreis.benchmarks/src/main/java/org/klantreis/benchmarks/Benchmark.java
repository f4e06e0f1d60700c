/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.klantreis.benchmarks.measure.OneSize;
import org.klantreis.benchmarks.measure.Results;

/**
 * Measures what users wait for, on landscapes of several sizes, and prints one Markdown table. Nothing is asserted on times; it
 * fails only where something does not work.
 */
public final class Benchmark {
    private static final List<String> SIZES = List.of("1k", "10k", "100k");
    private static final int SMALLEST = 500;
    private static final int LARGEST = 1_000_000;

    private Benchmark() {
    }

    /**
     * Measures.
     *
     * @param arguments the folder for what is made, and the sizes, such as {@code 500}, {@code 10k} or {@code 1m}; without them 1k,
     *        10k and 100k
     * @throws Exception when anything fails
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        try {
            List<String> given = List.of(arguments).subList(1, arguments.length);
            (given.isEmpty() ? SIZES : given).forEach(size -> sizes.put(size, parse(size)));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        Path target = Path.of(arguments[0]).toAbsolutePath();
        String machine = Machine.describe();
        Projects projects = new Projects(target);
        Map<String, Results> results = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> size : sizes.entrySet()) {
            System.err.println("Measuring " + size.getKey() + " elements");
            try {
                results.put(size.getKey(), measure(projects, size.getValue(), target));
            } catch (IOException e) {
                System.err.println("benchmark: " + e.getMessage());
                System.exit(1);
            }
        }
        String server = results.values().iterator().next().values().get(Results.SERVER);
        String text = "Measured on: " + machine + "; " + server + ".\n\n" + MarkdownTable.of(results);
        Files.writeString(target.resolve("benchmark.md"), text, StandardCharsets.UTF_8);
        System.out.print(text);
    }

    private static int parse(String size) {
        String text = size.toLowerCase(Locale.ROOT);
        if (text.matches("[0-9]{1,7}[km]?")) {
            int factor = text.endsWith("k") ? 1_000 : text.endsWith("m") ? 1_000_000 : 1;
            long elements = Long.parseLong(text.replaceAll("[km]", "")) * factor;
            if (elements >= SMALLEST && elements <= LARGEST) {
                return (int) elements;
            }
        }
        throw new IllegalArgumentException("A size is a number of elements from " + SMALLEST + " to 1m, such as 500, 10k or 100k; not «"
                + size + "».");
    }

    /** A process for each size, started as the command line's is. */
    private static Results measure(Projects projects, int elements, Path target) throws Exception {
        Path folder = projects.forRun(elements);
        Path file = target.resolve("results-" + elements + ".tsv");
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("klantreis."))
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OneSize.class.getName(), folder.toString(),
                file.toString()));
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IOException("Measuring " + elements + " elements failed; see above. The project is in " + folder + ".");
        }
        projects.remove(elements);
        return Results.read(file);
    }

    private static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }
}
