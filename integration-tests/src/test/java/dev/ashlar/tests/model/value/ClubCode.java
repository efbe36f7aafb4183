/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

/** A key of the caller, as bytes, which have no equality of their own. */
@SuppressWarnings("ArrayRecordComponent") // that is the point
public record ClubCode(byte[] bytes) {}
