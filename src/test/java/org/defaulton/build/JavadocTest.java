package org.defaulton.build;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Everything that other packages can use has Javadoc. */
class JavadocTest {
    private static final Path CLASSES = Path.of("src/main/java");
    private static final Path SCREENS = CLASSES.resolve("org/defaulton/ui");

    @Test
    void whatever_is_public_outside_the_screens_has_a_comment() throws IOException {
        List<String> silent = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null,
                    files.getJavaFileObjectsFromPaths(sources().toList()));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new PublicMemberScanner(comments, silent).scan(unit, null);
            }
        }

        assertThat(silent).isEmpty();
    }

    private static Stream<Path> sources() {
        return Repository.below(CLASSES, ".java").filter(file -> !file.startsWith(SCREENS));
    }

    /** Visits public declarations, and the public ones inside them. */
    private static final class PublicMemberScanner extends TreePathScanner<Void, Void> {
        private final DocTrees comments;
        private final List<String> silent;

        PublicMemberScanner(DocTrees comments, List<String> silent) {
            this.comments = comments;
            this.silent = silent;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            check(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean repeats = method.getModifiers()
                    .getAnnotations()
                    .stream()
                    .anyMatch(mark -> mark.getAnnotationType().toString().equals("Override"));
            if (isPublic(method.getModifiers()) && !repeats && !isOfRecord(method)) {
                check(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            if (isPublic(field.getModifiers())) {
                check(field.getName().toString());
            }
            return null;
        }

        /** The Javadoc of a record documents its components; its constructor adds nothing. */
        private boolean isOfRecord(MethodTree method) {
            return method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD
                    && method.getParameters()
                            .stream()
                            .allMatch(parameter -> parameter.getModifiers().getFlags().isEmpty());
        }

        private void check(String name) {
            TreePath path = getCurrentPath();
            if (comments.getDocComment(path) == null) {
                CompilationUnitTree unit = path.getCompilationUnit();
                long start = comments.getSourcePositions().getStartPosition(unit, path.getLeaf());
                silent.add("%s:%d: %s".formatted(Path.of(unit.getSourceFile().getName()),
                        unit.getLineMap().getLineNumber(start), name));
            }
        }

        /** Members of an interface are implicitly public. */
        private boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC) || (!modifiers.getFlags().contains(Modifier.PRIVATE)
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE);
        }
    }
}
