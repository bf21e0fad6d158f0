/** The core in an application of Spring Boot's: its tables, its transactions, its own rules. */
@NullMarked
package dev.docket.samples.springboot;

import org.jspecify.annotations.NullMarked;
