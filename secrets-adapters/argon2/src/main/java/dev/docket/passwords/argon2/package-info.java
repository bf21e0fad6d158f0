/** Passwords: Argon2id, and what guessers try first. */
@NullMarked
package dev.docket.passwords.argon2;

import org.jspecify.annotations.NullMarked;
