resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_db_parameter_group" "this" {
  name_prefix = "${var.name}-"
  family      = "mysql8.4"
  parameter {
    name  = "require_secure_transport"
    value = "1"
  }
  parameter {
    name  = "slow_query_log"
    value = "1"
  }
  parameter {
    name  = "long_query_time"
    value = "1"
  }
  # The slow log goes to CloudWatch, which takes it from files.
  parameter {
    name  = "log_output"
    value = "FILE"
  }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each          = toset(["error", "slowquery"])
  name              = "/aws/rds/instance/${var.name}/${each.key}"
  retention_in_days = var.logs_days
  kms_key_id        = var.key_arn
}

# In the last snapshot's name, so that an instance made anew leaves another.
resource "terraform_data" "born" {
  input            = formatdate("YYYYMMDDhhmmss", timestamp())
  triggers_replace = [var.key_arn]
  lifecycle {
    ignore_changes = [input]
  }
}

resource "aws_db_instance" "this" {
  identifier           = var.name
  engine               = "mysql"
  engine_version       = "8.4"
  instance_class       = var.class
  multi_az             = var.multi_az
  db_name              = "docket"
  parameter_group_name = aws_db_parameter_group.this.name

  # RDS makes the password, keeps it in Secrets Manager and changes it every seven days.
  username                      = "docket"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = var.key_arn

  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.this.name
  vpc_security_group_ids = [var.security_group_id]
  ca_cert_identifier     = "rds-ca-rsa2048-g1"

  storage_type          = "gp3"
  allocated_storage     = var.storage
  max_allocated_storage = 2 * var.storage
  storage_encrypted     = true
  kms_key_id            = var.key_arn

  backup_retention_period   = var.backup_days
  backup_window             = "01:00-02:00"
  maintenance_window        = "sun:02:30-sun:03:30"
  copy_tags_to_snapshot     = true
  deletion_protection       = var.protected
  delete_automated_backups  = !var.kept
  skip_final_snapshot       = !var.kept
  final_snapshot_identifier = "${var.name}-${terraform_data.born.output}"

  auto_minor_version_upgrade      = true
  engine_lifecycle_support        = "open-source-rds-extended-support-disabled"
  apply_immediately               = !var.protected
  enabled_cloudwatch_logs_exports = ["error", "slowquery"]
  depends_on                      = [aws_cloudwatch_log_group.this]
}
