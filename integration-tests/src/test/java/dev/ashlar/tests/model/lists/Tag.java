/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.lists;

/** A value record, as an element of a list. */
public record Tag(String text) {}
