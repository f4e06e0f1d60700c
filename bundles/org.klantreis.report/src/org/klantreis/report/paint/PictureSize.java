/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

/**
 * How large a picture is.
 *
 * @param pages how many pages it has
 * @param width the width of a page: pixels, or millimetres on paper
 * @param height the height of a page: pixels, or millimetres on paper
 */
public record PictureSize(int pages, int width, int height) {
}
