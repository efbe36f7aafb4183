/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The filter form of a list of posts; every field that is null was left blank.
 *
 * @param author the email address of the author
 * @param text a part of the title or the body
 * @param since no post from before this moment
 * @param onlySummarized no post without a summary
 */
record PostFilter(
    @Nullable String author,
    @Nullable Status status,
    @Nullable String text,
    @Nullable Instant since,
    boolean onlySummarized) {}
