-- Three rows at once, on h2.

-- createMany, whose keys Ashlar makes
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?)

-- createManyReturning
-- a statement of 3 rows
SELECT "id", "email", "name", "role", "visits", "created_at", "updated_at" FROM FINAL TABLE (
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?)
)

-- createManySkippingDuplicates
-- a batch of 3 rows
INSERT INTO "users" ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?),
(?, ?, ?, ?, ?, ?, ?)

-- upsertMany
-- a statement of 1 rows
SELECT "id", "email", "name", "role", "visits", "created_at", "updated_at" FROM FINAL TABLE (
MERGE INTO "users" t0
USING (SELECT 1) ON t0."email" = ?
WHEN MATCHED THEN UPDATE
SET "visits" = ?, "updated_at" = ?
WHEN NOT MATCHED THEN INSERT ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?)
)
-- a statement of 1 rows
SELECT "id", "email", "name", "role", "visits", "created_at", "updated_at" FROM FINAL TABLE (
MERGE INTO "users" t0
USING (SELECT 1) ON t0."email" = ?
WHEN MATCHED THEN UPDATE
SET "visits" = ?, "updated_at" = ?
WHEN NOT MATCHED THEN INSERT ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?)
)
-- a statement of 1 rows
SELECT "id", "email", "name", "role", "visits", "created_at", "updated_at" FROM FINAL TABLE (
MERGE INTO "users" t0
USING (SELECT 1) ON t0."email" = ?
WHEN MATCHED THEN UPDATE
SET "visits" = ?, "updated_at" = ?
WHEN NOT MATCHED THEN INSERT ("id", "email", "name", "role", "visits", "created_at", "updated_at")
VALUES (?, ?, ?, ?, ?, ?, ?)
)

-- updateEach
-- a statement of 3 rows
SELECT t0."id"
FROM "users" t0
WHERE t0."id" IN (?, ?, ?)
ORDER BY t0."id"
FOR UPDATE
-- a batch of 3 rows
UPDATE "users"
SET "visits" = ?, "updated_at" = ?
WHERE "id" = ?

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
VALUES (?, ?, ?)

-- createManyReturning, whose keys the database makes
-- a batch of 3 rows
INSERT INTO "categories" ("name", "created_at", "updated_at")
VALUES (?, ?, ?)
-- a statement of 3 rows
SELECT t0."id", t0."name", t0."created_at", t0."updated_at"
FROM "categories" t0
WHERE t0."id" IN (?, ?, ?)
