/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/** The machine on which is measured, in one line. */
final class Machine {
    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private Machine() {
    }

    static String describe() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(Locale.ROOT, "%s, %d cores, %.0f GB memory, %s %s (%s), Java %s (%s), load %.1f at the start, %s",
                processor(), Runtime.getRuntime().availableProcessors(), system.getTotalMemorySize() / 1e9,
                System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"),
                Runtime.version(), System.getProperty("java.vendor"), system.getSystemLoadAverage(), LocalDate.now());
    }

    private static String processor() {
        if (Files.isReadable(CPUS)) {
            try (Stream<String> lines = Files.lines(CPUS)) {
                return lines.filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*?:\\s*", "")).findFirst()
                        .orElse("unknown processor");
            } catch (IOException | java.io.UncheckedIOException e) {
                return "unknown processor";
            }
        }
        return System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "unknown processor");
    }
}
