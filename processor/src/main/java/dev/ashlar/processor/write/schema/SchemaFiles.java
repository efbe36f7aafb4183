/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import dev.ashlar.Vendor;
import dev.ashlar.processor.plan.table.SchemaPlan;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.text.SchemaText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The files of a schema.
 *
 * @param schemaClass its class
 * @param folder where the texts are, beside the classes
 * @param texts the snapshot, the diagram and the scripts, by their paths in the folder
 */
public record SchemaFiles(SourceFile schemaClass, String folder, Map<String, String> texts) {

  /** Copies the map. */
  public SchemaFiles {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** The files of this plan, with the scripts of its targets, whose dialects are among these. */
  public static SchemaFiles of(SchemaPlan plan, Map<Vendor, Dialect> dialects) {
    Schema schema = plan.schema();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("schema.txt", SchemaText.write(schema));
    texts.put("schema.mmd", new DiagramWriter().write(schema));
    for (Vendor vendor : plan.settings().vendors()) {
      Ddl ddl = Objects.requireNonNull(dialects.get(vendor)).ddl();
      String scripts = "ddl/" + vendor.dialect() + "/";
      texts.put(scripts + "create.sql", script(ddl.create(schema)));
      texts.put(scripts + "drop.sql", script(ddl.drop(schema)));
    }
    return new SchemaFiles(
        new SchemaClassWriter().write(plan),
        "META-INF/ashlar/" + plan.settings().schema() + "/",
        texts);
  }

  private static String script(List<String> statements) {
    return statements.stream()
        .map(statement -> statement + ";\n")
        .collect(Collectors.joining("\n"));
  }
}
