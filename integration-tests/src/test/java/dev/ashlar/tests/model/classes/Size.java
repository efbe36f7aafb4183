/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.classes;

/** An embedded record. */
public record Size(int pages, int grams) {}
