package outturn.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import outturn.scenario.Check;

/**
 * A folder of results, written whole or not at all. Files are written to a hidden folder beside it, which takes its place
 * in one move when all are there; until then an earlier result stands as it was. What a killed run left behind is cleared
 * away by the next. Files of other people in the folder are kept.
 */
public final class Folder {
    /** A folder without this file is not one of ours. */
    private static final String MARK = "run.json";

    private final Path place;

    /** A folder at a place, which need not be there yet. */
    public Folder(Path place) throws IOException {
        Path plain = place.toAbsolutePath().normalize();
        this.place = Files.exists(plain) ? plain.toRealPath() : plain;
    }

    /** Where it is. */
    public Path place() {
        return place;
    }

    /**
     * Fails with what to do about it when the folder could not be written, or holds something that is not a result; to be
     * asked before the work begins.
     */
    public void check() throws IOException {
        Check.that(
                !Files.exists(place) || Files.isDirectory(place), "", place + " is a file", "give a folder with --out");
        Check.that(
                isFree(),
                "",
                place + " holds something else than a result",
                "give an empty or a new folder with --out");
        Path parent = existingParent();
        Check.that(Files.isWritable(parent), "", "nothing can be written in " + parent, "give a folder with --out");
    }

    private boolean isFree() throws IOException {
        if (!Files.isDirectory(place) || Files.exists(place.resolve(MARK))) {
            return true;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }

    private Path existingParent() {
        Path parent = place.getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return parent == null ? place : parent;
    }

    /** Puts these files in place of those of an earlier result. */
    public void write(Map<String, Content> files) throws IOException {
        check();
        Files.createDirectories(place.getParent());
        clearUp();
        Path draft = hidden("writing");
        try {
            Files.createDirectory(draft);
            for (Map.Entry<String, Content> file : files.entrySet()) {
                Files.createDirectories(draft.resolve(file.getKey()).getParent());
                try (Writer out = Files.newBufferedWriter(draft.resolve(file.getKey()), UTF_8)) {
                    file.getValue().write(out);
                }
            }
            swap(draft, files.keySet());
        } finally {
            delete(draft);
        }
    }

    private void swap(Path draft, Set<String> ours) throws IOException {
        if (!Files.exists(place)) {
            Files.move(draft, place, ATOMIC_MOVE);
            return;
        }
        keepStrangers(draft, ours);
        Path before = hidden("before");
        Files.move(place, before, ATOMIC_MOVE);
        Files.move(draft, place, ATOMIC_MOVE);
        delete(before);
    }

    /** Files an earlier result did not write are copied, so that whatever happens now one of both folders has them. */
    private void keepStrangers(Path draft, Set<String> ours) throws IOException {
        for (Path file : inside(place)) {
            if (!ours.contains(file.getFileName().toString()) && !isOurs(file)) {
                copy(file, draft.resolve(file.getFileName()));
            }
        }
    }

    private static boolean isOurs(Path file) {
        return Results.NAMES.matcher(file.getFileName().toString()).matches();
    }

    private Path hidden(String stage) {
        return place.resolveSibling("." + place.getFileName() + "." + stage + "-"
                + ProcessHandle.current().pid());
    }

    /** Takes away what runs that were killed left, and puts back a result that one of them had moved aside. */
    private void clearUp() throws IOException {
        String start = "." + place.getFileName() + ".";
        for (Path left : inside(place.getParent())) {
            String name = left.getFileName().toString();
            if (name.startsWith(start) && name.matches(".*[.](writing|before)-\\d+") && isOver(name)) {
                if (name.contains(".before-") && !Files.exists(place)) {
                    Files.move(left, place, ATOMIC_MOVE);
                } else {
                    delete(left);
                }
            }
        }
    }

    private static boolean isOver(String name) {
        long process = Long.parseLong(name.substring(name.lastIndexOf('-') + 1));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        if (Files.isDirectory(from)) {
            for (Path inside : inside(from)) {
                copy(inside, to.resolve(inside.getFileName()));
            }
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failed) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
