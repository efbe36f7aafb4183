/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What generated classes and their members are called, and that nothing else has these names.
 * Mappings enter, problems leave. Knows no reader and no writer.
 */
@NullMarked
package dev.ashlar.processor.rule.generated;

import org.jspecify.annotations.NullMarked;
