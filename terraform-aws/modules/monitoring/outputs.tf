output "topic_arn" {
  value = aws_sns_topic.this.arn
}

output "dashboard" {
  value = aws_cloudwatch_dashboard.this.dashboard_name
}
