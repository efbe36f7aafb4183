/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What configures a schema, and whether all of its models were compiled under it. Mappings and
 * configurations enter, problems leave. Knows no reader and no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.schema;

import org.jspecify.annotations.NullMarked;
