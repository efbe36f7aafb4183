CREATE TABLE `categories` (
  `id` bigint AUTO_INCREMENT NOT NULL,
  `name` varchar(100) COLLATE utf8mb4_0900_bin NOT NULL,
  `created_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  `updated_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  CONSTRAINT `categories_pkey` PRIMARY KEY (`id`),
  CONSTRAINT `categories_name_key` UNIQUE (`name`)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE `users` (
  `id` binary(16) NOT NULL,
  `email` varchar(320) COLLATE utf8mb4_0900_bin NOT NULL,
  `name` varchar(255) COLLATE utf8mb4_0900_bin,
  `role` varchar(32) COLLATE utf8mb4_0900_bin DEFAULT 'USER' NOT NULL,
  `visits` int DEFAULT 0 NOT NULL,
  `created_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  `updated_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  CONSTRAINT `users_pkey` PRIMARY KEY (`id`),
  CONSTRAINT `users_email_key` UNIQUE (`email`),
  CONSTRAINT `users_role_check` CHECK (`role` IN ('GUEST', 'USER', 'ADMIN'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE `posts` (
  `id` bigint AUTO_INCREMENT NOT NULL,
  `title` varchar(200) COLLATE utf8mb4_0900_bin NOT NULL,
  `body` longtext COLLATE utf8mb4_0900_bin NOT NULL,
  `published` boolean NOT NULL,
  `author_id` binary(16) NOT NULL,
  `editor_id` binary(16),
  `created_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  `updated_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  CONSTRAINT `posts_pkey` PRIMARY KEY (`id`),
  CONSTRAINT `posts_published_check` CHECK (`published` IN (0, 1)),
  CONSTRAINT `posts_author_id_fkey` FOREIGN KEY (`author_id`) REFERENCES `users` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `posts_editor_id_fkey` FOREIGN KEY (`editor_id`) REFERENCES `users` (`id`) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE `comments` (
  `id` bigint AUTO_INCREMENT NOT NULL,
  `post_id` bigint NOT NULL,
  `text` varchar(1000) COLLATE utf8mb4_0900_bin NOT NULL,
  `version` int DEFAULT 0 NOT NULL,
  `created_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  `updated_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  `deleted_at` datetime(6),
  CONSTRAINT `comments_pkey` PRIMARY KEY (`id`),
  CONSTRAINT `comments_post_id_fkey` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE `post_categories` (
  `post_id` bigint NOT NULL,
  `category_id` bigint NOT NULL,
  CONSTRAINT `post_categories_pkey` PRIMARY KEY (`post_id`, `category_id`),
  CONSTRAINT `post_categories_category_id_fkey` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`) ON DELETE CASCADE,
  CONSTRAINT `post_categories_post_id_fkey` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE `profiles` (
  `id` bigint AUTO_INCREMENT NOT NULL,
  `bio` longtext COLLATE utf8mb4_0900_bin,
  `user_id` binary(16) NOT NULL,
  `created_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  `updated_at` datetime(6) DEFAULT (utc_timestamp(6)) NOT NULL,
  CONSTRAINT `profiles_pkey` PRIMARY KEY (`id`),
  CONSTRAINT `profiles_user_id_key` UNIQUE (`user_id`),
  CONSTRAINT `profiles_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX `posts_author_id_idx` ON `posts` (`author_id`);

CREATE INDEX `posts_editor_id_idx` ON `posts` (`editor_id`);

CREATE INDEX `comments_post_id_idx` ON `comments` (`post_id`);

CREATE INDEX `post_categories_category_id_idx` ON `post_categories` (`category_id`);
