output "plain" {
  description = "Alarms of one metric each, and what it is a metric of: balancer, tasks, database or certificate. The period is in seconds."
  value = {
    for name, alarm in local.alarms : name => merge(alarm, {
      period  = alarm.minutes == 1440 ? 86400 : 60
      periods = alarm.minutes == 1440 ? 1 : alarm.minutes
    })
  }
}

output "burn" {
  description = "Alarms of the ratio of failed requests: of each window, and of the windows that must agree."
  value = {
    says       = { fast = "two days", slow = "five days" }
    windows    = local.windows
    all_of     = { for speed in ["fast", "slow"] : speed => ["${speed}-long", "${speed}-short"] }
    sums       = { tasks = "HTTPCode_Target_5XX_Count", balancer = "HTTPCode_ELB_5XX_Count", requests = "RequestCount" }
    expression = "(FILL(tasks, 0) + FILL(balancer, 0)) / requests"
    operator   = "GreaterThanThreshold"
    missing    = "notBreaching"
  }
}
