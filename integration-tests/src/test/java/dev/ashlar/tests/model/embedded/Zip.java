/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

/** A value record inside an embedded one. */
public record Zip(String value) {}
