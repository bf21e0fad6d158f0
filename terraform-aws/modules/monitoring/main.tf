# Where alarms go.
resource "aws_sns_topic" "this" {
  name              = "${var.name}-alarms"
  kms_master_key_id = var.key_arn
}

resource "aws_sns_topic_policy" "this" {
  arn = aws_sns_topic.this.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = ["cloudwatch.amazonaws.com", "events.rds.amazonaws.com"] }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.this.arn
        Condition = { StringEquals = { "aws:SourceAccount" = var.account } }
      },
      {
        # EventBridge publishes nothing where there is a condition.
        Effect    = "Allow"
        Principal = { Service = "events.amazonaws.com" }
        Action    = "sns:Publish"
        Resource  = aws_sns_topic.this.arn
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "email" {
  topic_arn = aws_sns_topic.this.arn
  protocol  = "email"
  endpoint  = var.email
}

# A deployment that the circuit breaker took back, and tasks that can't be placed.
resource "aws_cloudwatch_event_rule" "deployment" {
  name = "${var.name}-deployment"
  event_pattern = jsonencode({
    source      = ["aws.ecs"]
    detail-type = ["ECS Deployment State Change", "ECS Service Action"]
    resources   = [var.service_arn]
    detail      = { eventType = ["ERROR", "WARN"] }
  })
}

resource "aws_cloudwatch_event_target" "deployment" {
  rule = aws_cloudwatch_event_rule.deployment.name
  arn  = aws_sns_topic.this.arn
}

resource "aws_db_event_subscription" "this" {
  name             = var.name
  sns_topic        = aws_sns_topic.this.arn
  source_type      = "db-instance"
  source_ids       = [var.database_id]
  event_categories = ["availability", "failover", "failure", "low storage", "recovery"]
}
