/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Writes what all models share: the schema class, its scripts, the diagram. The plan of a schema
 * enters, source and texts leave.
 */
@NullMarked
package dev.ashlar.processor.write.schema;

import org.jspecify.annotations.NullMarked;
