/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.examples.service.Client.Answer;
import dev.ashlar.tests.database.EveryDatabase;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service over HTTP, on each database. */
@EveryDatabase
final class PostServerTest {

  private static final String HELLO =
      """
      {"author": "ann@example.com", "slug": "hello", "title": "Hello", "body": "The first post."}""";

  private static final String NEW =
      """
      {"slug": "%s", "title": "New", "body": "b", "version": %d}""";

  private Database db;
  private PostServer server;
  private Client client;

  @BeforeEach
  void start(TestDatabase database) {
    database.create(ServiceSchema::createScript);
    db = Database.connect(database.dataSource());
    server = PostServer.start(db, 0);
    client = new Client(HttpClient.newHttpClient(), server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void postIsCreatedReadAndDeleted() {
    Answer created = client.post(HELLO);
    Object id = created.json().get("id");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.location()).isEqualTo("/posts/" + id);
    assertThat(created.json())
        .containsEntry("slug", "hello")
        .containsEntry("status", "DRAFT")
        .containsEntry("summary", null);
    assertThat(client.get("/" + id).body()).isEqualTo(created.body());
    assertThat(client.delete(id)).hasToString("204");
    assertThat(client.get("/" + id)).hasToString("404 {\"error\":\"There is no such post.\"}");
    assertThat(client.delete(id).status()).isEqualTo(404);
  }

  @Test
  void authorIsCreatedWithTheFirstPostOnly() {
    Answer first = client.post(HELLO);
    Answer second = client.post(HELLO.replace("hello", "again"));

    assertThat(second.json()).containsEntry("author", first.json().get("author"));
    assertThat(new AuthorMapper(db).query().count()).isEqualTo(1);
  }

  @Test
  void takenSlugLeavesNoAuthorBehind() {
    client.post(HELLO);

    Answer refused = client.post(HELLO.replace("ann@", "bob@"));

    assertThat(refused).hasToString("409 {\"error\":\"Another post has this slug.\"}");
    assertThat(new AuthorMapper(db).findByEmail("bob@example.com")).isEmpty();
  }

  @Test
  void listIsFilteredByWhatWasFilledIn() {
    client.post(HELLO);
    client.post(
        """
        {"author": "bob@example.com", "slug": "b", "title": "Bob's", "body": "Hello", \
        "summary": "Short", "status": "PUBLISHED"}""");
    client.post(
        """
        {"author": "bob@example.com", "slug": "c", "title": "100%", "body": "..", "status": "DRAFT"}""");

    assertThat(titles("")).containsExactlyInAnyOrder("Hello", "Bob's", "100%");
    assertThat(titles("?author=bob%40example.com")).containsExactlyInAnyOrder("Bob's", "100%");
    assertThat(titles("?author=&status=PUBLISHED")).containsExactly("Bob's");
    assertThat(titles("?text=Hello")).containsExactlyInAnyOrder("Hello", "Bob's");
    assertThat(titles("?text=0%25")).containsExactly("100%");
    assertThat(titles("?summarized=on")).containsExactly("Bob's");
    assertThat(titles("?author=bob%40example.com&text=Hello&since=2020-01-01T00:00:00Z"))
        .containsExactly("Bob's");
    assertThat(titles("?since=2999-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void listComesInPages() {
    for (int i = 1; i <= 5; i++) {
      client.post(HELLO.replace("hello", "post-" + i).replace("Hello", "Post " + i));
    }

    Answer second = client.get("?page=2&size=2");

    assertThat(titles("?page=2&size=2")).containsExactly("Post 3", "Post 2");
    assertThat(second.body()).endsWith("\"page\":2,\"pages\":3,\"total\":5}");
    assertThat(client.get("?size=1000").status()).isEqualTo(400);
  }

  @Test
  void patchChangesWhatItHolds() {
    Object id = client.post(HELLO).json().get("id");

    Answer changed = client.patch(id, "{\"title\": \"Changed\", \"summary\": \"Short\"}");

    assertThat(changed.json())
        .containsEntry("title", "Changed")
        .containsEntry("summary", "Short")
        .containsEntry("body", "The first post.");
    assertThat(client.patch(id, "{\"summary\": null}").json())
        .containsEntry("title", "Changed")
        .containsEntry("summary", null);
    assertThat(client.patch(999, "{\"title\": \"Changed\"}").status()).isEqualTo(404);
  }

  @Test
  void putReplacesAll() {
    client.post(HELLO.replace("hello", "taken"));
    Object id =
        client.post(HELLO.replace("\"body\"", "\"summary\": \"s\", \"body\"")).json().get("id");

    Answer replaced = client.put(id, NEW.formatted("new", 0));

    assertThat(replaced.json()).containsEntry("slug", "new").containsEntry("summary", null);
    assertThat(client.put(id, NEW.formatted("taken", 1)))
        .hasToString("409 {\"error\":\"Another post has this slug.\"}");
    assertThat(client.put(999, NEW.formatted("other", 0)).status()).isEqualTo(404);
  }

  @Test
  void putOfAnOldVersionIsRefused() {
    Object id = client.post(HELLO).json().get("id");
    client.patch(id, "{\"title\": \"Changed\"}");

    assertThat(client.put(id, NEW.formatted("new", 0)))
        .hasToString("409 {\"error\":\"Somebody has changed this post. Read it again.\"}");
    assertThat(client.get("/" + id).json()).containsEntry("title", "Changed");
    assertThat(client.put(id, NEW.formatted("new", 1)).status()).isEqualTo(200);
    assertThat(client.put(id, NEW.formatted("new", 1)).status()).isEqualTo(409);
  }

  @Test
  void wrongFieldsAreNamed() {
    assertThat(client.post("{")).hasToString(wrong("body", "is not JSON at character 1"));
    assertThat(client.post("{\"author\": \"ann@example.com\"}"))
        .hasToString(wrong("slug", "is required"));
    assertThat(client.post(HELLO.replace("Hello", "x".repeat(201))))
        .hasToString(wrong("title", "has 201 characters; 200 fit"));
    Object id = client.post(HELLO).json().get("id");
    assertThat(client.patch(id, "{}"))
        .hasToString(wrong("body", "must be a JSON object that is not empty"));
    assertThat(client.patch(id, "{\"id\": 8}")).hasToString(wrong("id", "is unknown"));
    assertThat(client.patch(id, "{\"title\": 8}")).hasToString(wrong("title", "must be a text"));
    assertThat(client.get("?status=x"))
        .hasToString(wrong("status", "is neither DRAFT nor PUBLISHED"));
    assertThat(client.get("?since=now").status()).isEqualTo(400);
  }

  private static String wrong(String field, String problem) {
    return """
        400 {"error":"Something is wrong with these fields.","fields":[{"field":"%s","problem":"%s"}]}"""
        .formatted(field, problem);
  }

  private List<String> titles(String query) {
    Object items = client.get(query).json().get("items");
    return ((List<?>) items)
        .stream().map(each -> (String) ((Map<?, ?>) each).get("title")).toList();
  }
}
