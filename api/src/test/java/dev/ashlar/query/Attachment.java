/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/** A model of these tests; only its class matters. */
record Attachment(long id) {}
