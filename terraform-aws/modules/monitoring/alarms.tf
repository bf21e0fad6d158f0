module "alarms" {
  source           = "../alarms"
  database_storage = var.database_storage
}

locals {
  dimensions = {
    balancer    = tomap(var.load_balancer)
    tasks       = tomap({ ClusterName = var.cluster, ServiceName = var.service })
    database    = tomap({ DBInstanceIdentifier = var.database_id })
    certificate = tomap({ CertificateArn = var.certificate_arn })
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = module.alarms.plain
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.says
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  statistic           = startswith(each.value.statistic, "p") ? null : each.value.statistic
  extended_statistic  = startswith(each.value.statistic, "p") ? each.value.statistic : null
  dimensions          = local.dimensions[each.value.of]
  comparison_operator = each.value.operator
  threshold           = each.value.threshold
  period              = each.value.period
  evaluation_periods  = each.value.periods
  treat_missing_data  = each.value.missing
  alarm_actions       = [aws_sns_topic.this.arn]
  ok_actions          = [aws_sns_topic.this.arn]
}

resource "aws_cloudwatch_metric_alarm" "burn" {
  for_each            = module.alarms.burn.windows
  alarm_name          = "${var.name}-burn-${each.key}"
  alarm_description   = "Part of ${var.name}-burn-${split("-", each.key)[0]}."
  comparison_operator = module.alarms.burn.operator
  threshold           = each.value.ratio
  evaluation_periods  = 1
  treat_missing_data  = module.alarms.burn.missing
  metric_query {
    id          = "ratio"
    label       = "Requests that failed, of all"
    expression  = module.alarms.burn.expression
    return_data = true
  }
  dynamic "metric_query" {
    for_each = module.alarms.burn.sums
    content {
      id = metric_query.key
      metric {
        namespace   = "AWS/ApplicationELB"
        metric_name = metric_query.value
        dimensions  = { LoadBalancer = var.load_balancer.LoadBalancer }
        stat        = "Sum"
        period      = each.value.seconds
      }
    }
  }
}

resource "aws_cloudwatch_composite_alarm" "burn" {
  for_each          = module.alarms.burn.all_of
  alarm_name        = "${var.name}-burn-${each.key}"
  alarm_description = "At this rate of failed requests, the month's budget of them is used up within ${module.alarms.burn.says[each.key]}."
  alarm_rule        = join(" AND ", [for window in each.value : "ALARM(\"${aws_cloudwatch_metric_alarm.burn[window].alarm_name}\")"])
  alarm_actions     = [aws_sns_topic.this.arn]
  ok_actions        = [aws_sns_topic.this.arn]
}
