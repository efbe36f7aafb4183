/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import dev.ashlar.benchmarks.blog.Role;
import org.jspecify.annotations.Nullable;

/** What a program knows of a user that it is about to insert. */
public record NewUser(String email, @Nullable String name, Role role, int visits) {}
