/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The moment at which a row was deleted; null while it is live. Queries, finders, updates and
 * deletes see live rows only, unless a query says {@code withDeleted()} or {@code onlyDeleted()}. A
 * {@link Many}, and a {@link One} with {@code mappedBy}, have live rows only as well; a {@link Ref}
 * shows its row in any case. {@code delete} sets the moment from the database's clock, {@code
 * restore} clears it, and {@code forceDelete} removes the row.
 *
 * <pre>{@code
 * @SoftDelete @Nullable Instant deletedAt
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface SoftDelete {}
