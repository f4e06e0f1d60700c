/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

/**
 * The key with which a host says who it is.
 *
 * @param host the host, with its port where it is not 22: {@code git.example.org} or {@code [git.example.org]:2222}
 * @param type the kind of key, for example {@code ssh-ed25519}
 * @param fingerprint its fingerprint as OpenSSH shows it: {@code SHA256:...}
 */
public record HostKey(String host, String type, String fingerprint) {
}
