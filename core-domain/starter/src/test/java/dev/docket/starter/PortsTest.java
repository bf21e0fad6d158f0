package dev.docket.starter;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.DocketBuilder;
import dev.docket.account.SessionKind;
import dev.docket.account.SessionLimits;
import dev.docket.inmemory.InMemoryPersistence;
import dev.docket.spi.Persistence;
import dev.docket.validation.RuleChanges;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.util.AnnotationLiteral;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be given to {@link DocketBuilder} is taken from a bean of the application. */
class PortsTest {

  private static final class OfBackground extends AnnotationLiteral<Background>
      implements Background {
    private static final long serialVersionUID = 1L;
  }

  private static final class OfDeliveryDate extends AnnotationLiteral<DeliveryDateEnabled>
      implements DeliveryDateEnabled {
    private static final long serialVersionUID = 1L;
  }

  private static final class OfSessions extends AnnotationLiteral<LimitsFor> implements LimitsFor {
    private static final long serialVersionUID = 1L;
    private final SessionKind kind;

    OfSessions(SessionKind kind) {
      this.kind = kind;
    }

    @Override
    public SessionKind value() {
      return kind;
    }
  }

  /** A bean of the application's, for one parameter of one method of the builder. */
  record Own(String method, Type type, Object bean, Set<Annotation> qualifiers) {

    @Override
    public String toString() {
      return method;
    }
  }

  static Stream<Own> ports() {
    return Arrays.stream(DocketBuilder.class.getMethods())
        .filter(method -> method.getReturnType() == DocketBuilder.class)
        .filter(method -> !method.getName().equals("persistence"))
        .flatMap(PortsTest::own);
  }

  private static Stream<Own> own(Method method) {
    String name = method.getName();
    Type type = method.getGenericParameterTypes()[0];
    return switch (name) {
      case "sessionLimits" ->
          Arrays.stream(SessionKind.values())
              .map(kind -> new Own(name, type, bean(type), Set.of(new OfSessions(kind))));
      case "background" -> Stream.of(new Own(name, type, bean(type), Set.of(new OfBackground())));
      case "deliveryDate" ->
          Stream.of(new Own(name, type, bean(type), Set.of(new OfDeliveryDate())));
      case "random" -> Stream.of(new Own(name, SecureRandom.class, bean(type), Set.of()));
      default -> Stream.of(new Own(name, type, bean(type), Set.of()));
    };
  }

  private static Object bean(Type type) {
    Class<?> raw = (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    if (raw == RuleChanges.class) {
      return RuleChanges.none();
    } else if (raw == Clock.class) {
      return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    } else if (raw == RandomGenerator.class) {
      return new SecureRandom();
    } else if (raw == SessionLimits.class) {
      return new SessionLimits(Duration.ofMinutes(1), Duration.ofMinutes(2));
    }
    return Proxy.newProxyInstance(
        raw.getClassLoader(), new Class<?>[] {raw}, (proxy, method, arguments) -> null);
  }

  @ParameterizedTest
  @MethodSource("ports")
  void eachIsTheApplicationsBeanWhereItHasOne(Own own) throws IllegalAccessException {
    Containers containers =
        new Containers()
            .with(Persistence.class, new InMemoryPersistence())
            .with(own.type(), own.bean(), own.qualifiers().toArray(Annotation[]::new));
    if (!own.method().equals("secrets")) {
      containers.withSecrets();
    }
    try (SeContainer container = containers.start()) {
      assertThat(collected(container)).anyMatch(port -> port == own.bean());
    }
  }

  @Test
  void theOthersAreThoseOfThePersistence() throws Exception {
    Persistence persistence = new InMemoryPersistence();
    Set<Object> ports =
        Arrays.stream(Persistence.class.getMethods())
            .filter(method -> method.getReturnType() != void.class)
            .map(method -> called(method, persistence))
            .collect(toSet());
    try (SeContainer container =
        new Containers().with(Persistence.class, persistence).withSecrets().start()) {
      assertThat(ports).isNotEmpty();
      assertThat(collected(container)).containsAll(ports);
    }
  }

  private static Object called(Method method, Persistence persistence) {
    try {
      return method.invoke(persistence);
    } catch (ReflectiveOperationException failure) {
      throw new LinkageError(method.toString(), failure);
    }
  }

  /** What the starter has given to the builder. */
  private static List<Object> collected(SeContainer container) throws IllegalAccessException {
    DocketBuilder builder =
        container.select(Assembly.class, Any.Literal.INSTANCE).get().collected();
    List<Object> given = new ArrayList<>();
    for (Field field : DocketBuilder.class.getDeclaredFields()) {
      field.setAccessible(true);
      Object value = field.get(builder);
      if (value instanceof Collection<?> several) {
        given.addAll(several);
      } else {
        given.add(value);
      }
    }
    return given;
  }
}
