/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.letters;

/** A name as users give it to themselves. */
public record Handle(String value) {}
