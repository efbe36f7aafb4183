/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What generated mappers, drafts and changes are made of. Models enter, statements are run by a
 * session, models and counts leave. Public for generated code; knows no model by name.
 */
@NullMarked
package dev.ashlar.generated;

import org.jspecify.annotations.NullMarked;
