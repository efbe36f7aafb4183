-- Three rows at once, on postgresql.

-- createMany, whose keys Ashlar makes
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
SELECT "r"."id", "r"."email", "r"."name", "r"."role", "r"."visits", "r"."created_at", "r"."updated_at"
FROM unnest(CAST(? AS uuid[]), COALESCE(?, ARRAY[(NULL::"users")."email"]), COALESCE(?, ARRAY[(NULL::"users")."name"]), COALESCE(?, ARRAY[(NULL::"users")."role"]), CAST(? AS int4[]), COALESCE(?, ARRAY[(NULL::"users")."created_at"]), COALESCE(?, ARRAY[(NULL::"users")."updated_at"])) AS "r" ("id", "email", "name", "role", "visits", "created_at", "updated_at")

-- createManyReturning
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
SELECT "r"."id", "r"."email", "r"."name", "r"."role", "r"."visits", "r"."created_at", "r"."updated_at"
FROM unnest(CAST(? AS uuid[]), COALESCE(?, ARRAY[(NULL::"users")."email"]), COALESCE(?, ARRAY[(NULL::"users")."name"]), COALESCE(?, ARRAY[(NULL::"users")."role"]), CAST(? AS int4[]), COALESCE(?, ARRAY[(NULL::"users")."created_at"]), COALESCE(?, ARRAY[(NULL::"users")."updated_at"])) AS "r" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
RETURNING "id", "email", "name", "role", "visits", "created_at", "updated_at"

-- createManySkippingDuplicates
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
SELECT "r"."id", "r"."email", "r"."name", "r"."role", "r"."visits", "r"."created_at", "r"."updated_at"
FROM unnest(CAST(? AS uuid[]), COALESCE(?, ARRAY[(NULL::"users")."email"]), COALESCE(?, ARRAY[(NULL::"users")."name"]), COALESCE(?, ARRAY[(NULL::"users")."role"]), CAST(? AS int4[]), COALESCE(?, ARRAY[(NULL::"users")."created_at"]), COALESCE(?, ARRAY[(NULL::"users")."updated_at"])) AS "r" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
ON CONFLICT DO NOTHING

-- upsertMany
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
SELECT "r"."id", "r"."email", "r"."name", "r"."role", "r"."visits", "r"."created_at", "r"."updated_at"
FROM unnest(CAST(? AS uuid[]), COALESCE(?, ARRAY[(NULL::"users")."email"]), COALESCE(?, ARRAY[(NULL::"users")."name"]), COALESCE(?, ARRAY[(NULL::"users")."role"]), CAST(? AS int4[]), COALESCE(?, ARRAY[(NULL::"users")."created_at"]), COALESCE(?, ARRAY[(NULL::"users")."updated_at"])) AS "r" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
ON CONFLICT ("email") DO UPDATE
SET "visits" = excluded."visits", "updated_at" = excluded."updated_at"

-- updateEach
-- a statement of 3 rows
SELECT t0."id"
FROM "users" t0
WHERE t0."id" IN (?, ?, ?)
ORDER BY t0."id"
FOR UPDATE
-- a batch of 3 rows
UPDATE "users"
SET "visits" = "r"."visits", "updated_at" = "r"."updated_at"
FROM unnest(CAST(? AS uuid[]), CAST(? AS int4[]), COALESCE(?, ARRAY[(NULL::"users")."updated_at"])) AS "r" ("id", "visits", "updated_at")
WHERE "users"."id" = "r"."id"

-- updateEach, computed
-- a statement of 3 rows
SELECT t0."id"
FROM "users" t0
WHERE t0."id" IN (?, ?, ?)
ORDER BY t0."id"
FOR UPDATE
-- a batch of 3 rows
UPDATE "users"
SET "visits" = "visits" + ?, "updated_at" = ?
WHERE "id" = ?

-- createMany, whose keys the database makes
-- a batch of 3 rows
INSERT INTO "categories" ("name", "created_at", "updated_at")
SELECT "r"."name", "r"."created_at", "r"."updated_at"
FROM unnest(COALESCE(?, ARRAY[(NULL::"categories")."name"]), COALESCE(?, ARRAY[(NULL::"categories")."created_at"]), COALESCE(?, ARRAY[(NULL::"categories")."updated_at"])) AS "r" ("name", "created_at", "updated_at")

-- createManyReturning, whose keys the database makes
-- a batch of 3 rows
MERGE INTO "categories"
USING unnest(COALESCE(?, ARRAY[(NULL::"categories")."name"]), COALESCE(?, ARRAY[(NULL::"categories")."created_at"]), COALESCE(?, ARRAY[(NULL::"categories")."updated_at"])) WITH ORDINALITY AS "r" ("name", "created_at", "updated_at", "#") ON FALSE
WHEN NOT MATCHED THEN INSERT ("name", "created_at", "updated_at")
VALUES ("r"."name", "r"."created_at", "r"."updated_at")
RETURNING "r"."#", "categories"."id", "categories"."name", "categories"."created_at", "categories"."updated_at"
