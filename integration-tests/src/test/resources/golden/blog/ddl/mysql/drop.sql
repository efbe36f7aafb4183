DROP TABLE IF EXISTS `profiles`;

DROP TABLE IF EXISTS `post_categories`;

DROP TABLE IF EXISTS `comments`;

DROP TABLE IF EXISTS `posts`;

DROP TABLE IF EXISTS `users`;

DROP TABLE IF EXISTS `categories`;
