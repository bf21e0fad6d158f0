package dev.docket.server.browser;

import dev.docket.server.OnDatabase;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * One server and one browser for all test classes, given to whoever names them; another server for
 * those that want a database of another kind.
 */
final class Shared implements BeforeAllCallback, ParameterResolver {

  private static final Namespace HERE = Namespace.create(Shared.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    site(context);
    chromium(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Site.class || type == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class ? chromium(context) : site(context);
  }

  private static Site site(ExtensionContext context) {
    OnDatabase other = context.getRequiredTestClass().getAnnotation(OnDatabase.class);
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(
            other == null ? Site.class : other.value(),
            kind ->
                other == null
                    ? Site.open()
                    : Site.open(ReflectionSupport.newInstance(other.value())),
            Site.class);
  }

  private static Chromium chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class);
  }
}
