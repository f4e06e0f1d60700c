/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Asks a port whether a Bolt server is behind it, without logging in: a connection, the magic bytes and four versions to choose
 * from.
 */
final class BoltProbe {

    private static final int TIMEOUT_MILLIS = 3000;
    /** The magic number, then versions 5.0 to 5.8, 4.2 to 4.4, 4.1, 3.0. */
    private static final byte[] HANDSHAKE = {0x60, 0x60, (byte) 0xB0, 0x17, 0, 8, 8, 5, 0, 2, 4, 4, 0, 0, 1, 4, 0, 0, 0, 3};

    private BoltProbe() {
    }

    static boolean answers(int port) {
        // A second try, since a machine under full load may let the first wait.
        return answersOnce(port) || answersOnce(port);
    }

    private static boolean answersOnce(int port) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), TIMEOUT_MILLIS);
            socket.getOutputStream().write(HANDSHAKE);
            socket.getOutputStream().flush();
            int version = new DataInputStream(socket.getInputStream()).readInt();
            int major = version & 0xFF;
            return version >>> 16 == 0 && major >= 3 && major <= 5;
        } catch (IOException e) {
            return false;
        }
    }
}
