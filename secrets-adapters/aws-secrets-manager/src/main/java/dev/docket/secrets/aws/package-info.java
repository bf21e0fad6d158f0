/** Secrets from AWS Secrets Manager, and passwords from AWS IAM for databases of Amazon RDS. */
@NullMarked
package dev.docket.secrets.aws;

import org.jspecify.annotations.NullMarked;
