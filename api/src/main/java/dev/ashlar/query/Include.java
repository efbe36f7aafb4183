/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/**
 * A relation to load along with the rows of a query: a path such as {@code p.author()}, or the rows
 * of a {@link ToMany}.
 *
 * <pre>{@code
 * users.query().include(u -> u.posts().orderBy(p -> p.createdAt().desc()).limit(5))
 * posts.query().include(p -> p.author().include(u -> u.profile()))
 * }</pre>
 */
public sealed interface Include permits Fields, ToMany {}
