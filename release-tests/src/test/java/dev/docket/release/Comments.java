package dev.docket.release;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Looks for what is public or protected and has no comment. */
final class Comments extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final DocTrees docs;
  private final List<String> missing = new ArrayList<>();

  private Comments(DocTrees docs) {
    this.docs = docs;
  }

  /** The names of what has none, each behind its file's. */
  static List<String> missing(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, units);
      Comments comments = new Comments(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        comments.scan(unit, null);
      }
      return comments.missing;
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
    if (isOpen(type.getModifiers())) {
      require(type.getSimpleName().toString());
      super.visitClass(type, null);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
    boolean overrides =
        method.getModifiers().getAnnotations().stream()
            .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    if (isOpen(method.getModifiers()) && !overrides) {
      require(method.getName().toString());
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree field, @Nullable Void none) {
    if (isComponent(field)) {
      requireParameter(field.getName().toString());
    } else if (isOpen(field.getModifiers())) {
      require(field.getName().toString());
    }
    return null;
  }

  private boolean isOpen(ModifiersTree modifiers) {
    Set<Modifier> flags = modifiers.getFlags();
    return flags.contains(Modifier.PUBLIC)
        || flags.contains(Modifier.PROTECTED)
        || isInInterface(flags);
  }

  private boolean isInInterface(Set<Modifier> flags) {
    TreePath parent = getCurrentPath().getParentPath();
    return parent.getLeaf().getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE);
  }

  private boolean isComponent(VariableTree field) {
    return getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private void require(String name) {
    if (docs.getDocCommentTree(getCurrentPath()) == null) {
      report(name);
    }
  }

  private void requireParameter(String name) {
    DocCommentTree comment = docs.getDocCommentTree(getCurrentPath().getParentPath());
    boolean told =
        comment != null
            && comment.getBlockTags().stream()
                .anyMatch(
                    tag ->
                        tag instanceof ParamTree parameter
                            && parameter.getName().toString().equals(name));
    if (!told) {
      report(name);
    }
  }

  private void report(String name) {
    String file =
        Path.of(getCurrentPath().getCompilationUnit().getSourceFile().toUri())
            .getFileName()
            .toString();
    missing.add(file + ": " + name);
  }
}
