package mingzhang.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands after a dot: the components, own methods and getters of records and of our classes,
 * keys of maps, indexes of lists.
 *
 * <p>Nothing else of Java can be reached from a template.
 */
final class RecordAttributes implements AttributeResolver {
  private static final ClassValue<Map<String, Method>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return members(type);
        }
      };

  @Override
  public @Nullable ResolvedAttribute resolve(
      @Nullable Object instance,
      Object name,
      Object @Nullable [] arguments,
      ArgumentsNode args,
      EvaluationContextImpl context,
      String file,
      int line) {
    String attribute = String.valueOf(name);
    if (instance != null && isOurs(instance)) {
      Map<String, Method> members = MEMBERS.get(instance.getClass());
      Method member = members.get(attribute);
      int given = arguments == null ? 0 : arguments.length;
      if (member == null || member.getParameterCount() != given) {
        throw new UnknownAttribute(attribute, members.keySet(), line, file);
      }
      return new ResolvedAttribute(invoke(member, instance, arguments));
    }
    if (instance instanceof Map<?, ?> map) {
      Object key = map.containsKey(name) ? name : attribute;
      if (!map.containsKey(key)) {
        throw new UnknownAttribute(
            attribute, map.keySet().stream().map(String::valueOf).sorted().toList(), line, file);
      }
      return new ResolvedAttribute(map.get(key));
    }
    if (instance instanceof Map.Entry<?, ?> entry && attribute.matches("key|value")) {
      return new ResolvedAttribute("key".equals(attribute) ? entry.getKey() : entry.getValue());
    }
    if (instance instanceof List<?> list
        && name instanceof Number index
        && index.intValue() >= 0
        && index.intValue() < list.size()) {
      return new ResolvedAttribute(list.get(index.intValue()));
    }
    if (instance instanceof MacroAttributeProvider || isLoop(instance)) {
      return null; // Pebble's own resolver knows them
    }
    Collection<String> none = List.of();
    throw new UnknownAttribute(attribute, none, line, file);
  }

  /** The component or own method without arguments of that name; null if there is none. */
  static @Nullable Method member(Record instance, String name) {
    Method member = MEMBERS.get(instance.getClass()).get(name);
    return member == null || member.getParameterCount() > 0 ? null : member;
  }

  private static boolean isOurs(Object instance) {
    return instance instanceof Record
        || instance.getClass().getPackageName().startsWith("mingzhang.");
  }

  static boolean isLoop(@Nullable Object instance) {
    return instance != null && instance.getClass().getEnclosingClass() == ForNode.class;
  }

  private static Map<String, Method> members(Class<?> type) {
    Map<String, Method> members = new HashMap<>();
    Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> !m.isSynthetic() && !m.getName().matches("toString|hashCode|equals"))
        .forEach(m -> members.put(attribute(m.getName()), m));
    members.values().forEach(m -> m.setAccessible(true));
    return members;
  }

  private static String attribute(String method) {
    return method.matches("get\\p{Lu}.*")
        ? Character.toLowerCase(method.charAt(3)) + method.substring(4)
        : method;
  }

  static @Nullable Object invoke(Method method, Object instance, Object @Nullable [] arguments) {
    try {
      return method.invoke(instance, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
