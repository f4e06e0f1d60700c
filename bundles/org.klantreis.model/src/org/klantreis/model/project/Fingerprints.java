/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether the files of a project are still those that were seen before, without parsing them. */
public final class Fingerprints {
    private Fingerprints() {
    }

    /**
     * Takes the fingerprints of all files.
     *
     * @param files the files of a project
     * @return SHA-256 in hexadecimal digits by path
     * @throws IOException when a file cannot be read
     */
    public static Map<String, String> of(ProjectFiles files) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String path : files.paths()) {
            contents.put(path, files.read(path));
        }
        return of(contents);
    }

    static Map<String, String> of(Map<String, byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Map<String, String> fingerprints = new TreeMap<>();
            contents.forEach((path, content) -> fingerprints.put(path, HexFormat.of().formatHex(digest.digest(content))));
            return fingerprints;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
