# What the scripts beside this one share; they have gone to the top folder before they read it.
mvn=(mvn -q -B -Dstyle.color=never -Pbench)
exec_plugin=org.codehaus.mojo:exec-maven-plugin:3.6.4:exec

# Compiles what stands here and prints the class path to measure it with.
class_path() {
    "${mvn[@]}" test-compile >&2
    "${mvn[@]}" "$exec_plugin" -Dexec.executable=echo -Dexec.args=%classpath -Dexec.classpathScope=test |
        sed 's/\x1b\[[0-9;]*m//g' | grep -m1 test-classes
}

# One round of JMH: where to write, class path, then JMH's own arguments.
round() {
    local json=$1 classes=$2
    shift 2
    java -cp "$classes" org.openjdk.jmh.Main -f 1 -prof gc -rf json -rff "$json" "$@" >"${json%.json}.log" 2>&1 ||
        { tail -20 "${json%.json}.log" >&2; return 1; }
    if grep -q '<failure>' "${json%.json}.log"; then
        grep -A3 -m1 '<failure>' "${json%.json}.log" >&2
        return 1
    fi
}
