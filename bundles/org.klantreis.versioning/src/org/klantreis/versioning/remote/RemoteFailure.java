/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

import javax.net.ssl.SSLException;

import org.eclipse.jgit.errors.NoRemoteRepositoryException;

/** Says in words why a remote could not be used. */
final class RemoteFailure {
    private RemoteFailure() {
    }

    static String reason(String address, Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String reason = known(address, at);
            if (reason != null) {
                return reason;
            }
        }
        return last(address, failure);
    }

    private static String known(String address, Throwable failure) {
        String text = String.valueOf(failure.getMessage());
        if (failure instanceof UnknownHostException) {
            return "there is no host of that name in " + address + "; look at the address and at your network.";
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return "nobody answers at " + address + "; look at the address and at your network.";
        }
        if (failure instanceof SocketTimeoutException) {
            return address + " does not answer in time; try again later.";
        }
        if (failure instanceof SSLException) {
            return "the certificate of " + address + " is not one to trust (" + text + "); ask who keeps the server.";
        }
        if (failure instanceof NoRemoteRepositoryException) {
            return "there is no repository at " + address + ", or you may not read it; look at the address, and ask its keeper "
                    + "for leave.";
        }
        if (text.contains("not authorized") || text.contains("Authentication is required") || text.contains("No more "
                + "authentication")
                || text.contains("cannot log in") || text.contains("not permitted") || text.contains("authentication canceled")) {
            return address + " did not let you in; look at the name, the password or the key, and ask its keeper for leave.";
        }
        return null;
    }

    /** Git's own words come last in a chain of exceptions that repeat the address. */
    private static String last(String address, Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause().getMessage() != null) {
            last = last.getCause();
        }
        String text = String.valueOf(last.getMessage());
        return text.startsWith(address + ": ") ? text.substring(address.length() + 2) : text;
    }
}
