package dev.docket.deployment.terraform;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amazon CloudWatch's arithmetic of metrics, as far as Docket's alarms use it. */
final class MetricMath {

  private static final Pattern FILLED = Pattern.compile("FILL\\(.*?\\)");

  private static final ExpressionConfiguration CONFIGURATION =
      ExpressionConfiguration.defaultConfiguration()
          .withAdditionalFunctions(Map.entry("FILL", new Fill()));

  private MetricMath() {}

  /** Null where something is missing that nothing is put in for. */
  static @Nullable Double evaluate(String expression, Map<String, @Nullable Double> metrics)
      throws EvaluationException, ParseException {
    String rest = FILLED.matcher(expression).replaceAll("");
    if (metrics.entrySet().stream()
        .anyMatch(metric -> metric.getValue() == null && rest.contains(metric.getKey()))) {
      return null;
    }
    return new Expression(expression, CONFIGURATION)
        .withValues(metrics)
        .evaluate()
        .getNumberValue()
        .doubleValue();
  }

  /** What is told or, where nothing is, the second. */
  @FunctionParameter(name = "metric")
  @FunctionParameter(name = "otherwise")
  private static final class Fill extends AbstractFunction {

    @Override
    public EvaluationValue evaluate(
        Expression expression, Token token, EvaluationValue... parameters) {
      return parameters[0].isNullValue() ? parameters[1] : parameters[0];
    }
  }
}
