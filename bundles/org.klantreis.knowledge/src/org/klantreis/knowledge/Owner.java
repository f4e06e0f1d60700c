/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that writes to the graph, so that others can tell whether what it left unfinished is abandoned.
 *
 * @param host the machine
 * @param pid the process
 * @param started when the process began, in milliseconds; 0 where unknown
 */
public record Owner(String host, long pid, long started) {
    /** The longest time without a sign of life of a process on another machine, in milliseconds. */
    public static final long LEASE = 60_000;

    private static final Owner SELF = new Owner(hostName(), ProcessHandle.current().pid(), startOf(ProcessHandle.current()));

    public static Owner self() {
        return SELF;
    }

    public static Owner parse(String text) {
        String[] parts = text.split("\\|");
        return new Owner(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    /** Says whether the process is gone, as far as this machine can tell; {@code age}: milliseconds since its last sign of life. */
    public boolean isGone(long age) {
        if (!host.equals(SELF.host)) {
            return age > LEASE;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        return process.isEmpty() || startOf(process.get()) != started;
    }

    @Override
    public String toString() {
        return host + "|" + pid + "|" + started;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName().replace("|", "");
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
