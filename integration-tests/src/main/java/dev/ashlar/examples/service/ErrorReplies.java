/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.NotFoundException;
import dev.ashlar.StaleModelException;
import dev.ashlar.UniqueViolation;
import dev.ashlar.ValidationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sender of a request is told about an exception. Messages for developers go to the log.
 */
final class ErrorReplies {

  private static final System.Logger LOG = System.getLogger(ErrorReplies.class.getName());

  private ErrorReplies() {}

  static Reply to(RuntimeException failure) {
    if (failure instanceof BadRequest e) {
      return wrong(List.of(field(e.field(), e.problem())));
    }
    if (failure instanceof ValidationException e) {
      return wrong(
          e.violations().stream().map(each -> field(each.component(), each.problem())).toList());
    }
    if (failure instanceof NotFoundException) {
      return Reply.error(404, "There is no such post.");
    }
    if (failure instanceof StaleModelException) {
      return Reply.error(409, "Somebody has changed this post. Read it again.");
    }
    if (failure instanceof UniqueViolation e) {
      return Reply.error(
          409,
          e.key().equals(PostMapper.UNIQUE_SLUG)
              ? "Another post has this slug."
              : "Somebody else was faster. Try again.");
    }
    LOG.log(System.Logger.Level.ERROR, "A request failed.", failure);
    return failure instanceof DatabaseUnavailable
        ? Reply.error(503, "Try again in a minute.")
        : Reply.error(500, "This is our fault.");
  }

  private static Reply wrong(List<Map<String, String>> fields) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("error", "Something is wrong with these fields.");
    json.put("fields", fields);
    return Reply.of(400, json);
  }

  private static Map<String, String> field(String name, String problem) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("field", name);
    json.put("problem", problem);
    return json;
  }
}
