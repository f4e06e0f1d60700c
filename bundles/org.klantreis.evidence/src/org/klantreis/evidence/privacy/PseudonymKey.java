/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns personal data into pseudonyms: HMAC-SHA-256 with a key that only the user has, cut to 96 bits.
 *
 * <p>Under one key a value gives the same pseudonym always, so that the complaints of one customer stay together. Without the key
 * nobody can try values until one fits, which a plain hash of a customer's number would allow within minutes. The key is the
 * environment variable {@value #VARIABLE}, or else a file that is made on first use in the user's own state folder and that
 * only the
 * user may read. It is in no project, no log and on no command line. Whoever loses it keeps the pseudonyms but cannot make
 * them again.
 */
public final class PseudonymKey {
    /** The environment variable with the key: a text of {@value #SHORTEST} characters or more. */
    public static final String VARIABLE = "KLANTREIS_PSEUDONYM_KEY";
    private static final int SHORTEST = 16;
    /** Two of a million values are the same pseudonym with a chance of 1 in 10^17. */
    private static final int BYTES = 12;
    private static final int CHECK_BYTES = 6;
    private static final char SEPARATOR = 0;

    private final Mac mac;

    private PseudonymKey(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    /**
     * Returns the user's key; makes it where there is none.
     *
     * @return the key
     * @throws IOException when the variable is too short, or the file cannot be made or read, or others may read it
     */
    public static PseudonymKey ofUser() throws IOException {
        return of(System.getenv(), StateFolder.current());
    }

    /**
     * Returns the key of a user.
     *
     * @param environment the environment variables
     * @param stateFolder the folder of the file with the key; made where it is needed
     * @return the key
     * @throws IOException as {@link #ofUser()}
     */
    public static PseudonymKey of(Map<String, String> environment, Path stateFolder) throws IOException {
        String given = environment.get(VARIABLE);
        if (given == null || given.isEmpty()) {
            return new PseudonymKey(new KeyFile(stateFolder).read());
        } else if (given.length() < SHORTEST) {
            throw new IOException("The key in " + VARIABLE + " is too short to protect anybody; give it " + SHORTEST
                    + " characters or more, or leave the variable out to have a key made.");
        }
        return new PseudonymKey(given.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a pseudonym.
     *
     * @param kind what the value is; equal values of two kinds get different pseudonyms
     * @param value the value
     * @return 24 hexadecimal digits
     */
    public String pseudonym(String kind, String value) {
        return hash(kind + SEPARATOR + value, BYTES);
    }

    /**
     * Returns what tells this key from others and does not give it away, to be kept beside pseudonyms.
     *
     * @return 12 hexadecimal digits
     */
    public String check() {
        return hash("klantreis" + SEPARATOR + "which key", CHECK_BYTES);
    }

    private synchronized String hash(String text, int bytes) {
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, bytes);
    }
}
