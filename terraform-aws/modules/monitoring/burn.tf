# 999 of 1000 requests shall be answered without a fault of ours. An alarm is raised when a month's worth of faults would be
# used up within two days (fast) or five (slow), by a long window, and still is, by a short one: Google's SRE workbook,
# chapter 5.
locals {
  windows = merge([
    for speed, burn in {
      # 14.4 and 6 times the budget, a thousandth; the windows are in seconds.
      fast = { ratio = 0.0144, long = 3600, short = 300 }
      slow = { ratio = 0.006, long = 21600, short = 1800 }
    } : { for length in ["long", "short"] : "${speed}-${length}" => { ratio = burn.ratio, seconds = burn[length] } }
  ]...)
}

resource "aws_cloudwatch_metric_alarm" "burn" {
  for_each            = local.windows
  alarm_name          = "${var.name}-burn-${each.key}"
  alarm_description   = "Part of ${var.name}-burn-${split("-", each.key)[0]}."
  comparison_operator = "GreaterThanThreshold"
  threshold           = each.value.ratio
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  metric_query {
    id          = "ratio"
    label       = "Requests that failed, of all"
    expression  = "(FILL(tasks, 0) + FILL(balancer, 0)) / requests"
    return_data = true
  }
  dynamic "metric_query" {
    for_each = { tasks = "HTTPCode_Target_5XX_Count", balancer = "HTTPCode_ELB_5XX_Count", requests = "RequestCount" }
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
  for_each          = { fast = "two days", slow = "five days" }
  alarm_name        = "${var.name}-burn-${each.key}"
  alarm_description = "At this rate of failed requests, the month's budget of them is used up within ${each.value}."
  alarm_rule        = join(" AND ", [for length in ["long", "short"] : "ALARM(\"${aws_cloudwatch_metric_alarm.burn["${each.key}-${length}"].alarm_name}\")"])
  alarm_actions     = [aws_sns_topic.this.arn]
  ok_actions        = [aws_sns_topic.this.arn]
}
