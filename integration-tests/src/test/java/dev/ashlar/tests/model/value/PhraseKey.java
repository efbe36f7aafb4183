/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

/** A key of two parts, which a converter makes one of. */
public record PhraseKey(String language, int number) {}
