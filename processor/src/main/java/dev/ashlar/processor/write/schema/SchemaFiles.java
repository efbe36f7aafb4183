/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import dev.ashlar.Vendor;
import dev.ashlar.processor.plan.table.SchemaPlan;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.text.SchemaText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

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
    List<VendorScript> scripts =
        plan.settings().vendors().stream()
            .map(vendor -> script(plan, vendor, Objects.requireNonNull(dialects.get(vendor))))
            .toList();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("schema.txt", SchemaText.write(plan.schema()));
    texts.put("schema.mmd", new DiagramWriter().write(plan.schema()));
    for (VendorScript script : scripts) {
      String ddl = "ddl/" + script.vendor().name().toLowerCase(Locale.ROOT) + "/";
      texts.put(ddl + "create.sql", VendorScript.file(script.create()));
      texts.put(ddl + "drop.sql", VendorScript.file(script.drop()));
    }
    return new SchemaFiles(
        new SchemaClassWriter().write(plan),
        "META-INF/ashlar/" + plan.settings().schema() + "/",
        texts);
  }

  private static VendorScript script(SchemaPlan plan, Vendor vendor, Dialect dialect) {
    return new VendorScript(
        vendor, dialect.ddl().create(plan.schema()), dialect.ddl().drop(plan.schema()));
  }
}
