/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Jackson for Ashlar: {@link dev.ashlar.jackson.JacksonCodec} for JSON columns, {@link
 * dev.ashlar.jackson.AshlarModule} for models in the JSON of a program. It knows handles and the
 * codec's interface, and nothing of databases.
 */
@NullMarked
package dev.ashlar.jackson;

import org.jspecify.annotations.NullMarked;
