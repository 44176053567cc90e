# Finds a JDK 25 or newer and exports JAVA_HOME. Sourced by the scripts at the root.

rocky_jdk_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

rocky_find_jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
        "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -x "$home/bin/javac" ] && [ "$(rocky_jdk_version "$home")" -ge 25 ] 2>/dev/null; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    return 1
}

if ! JAVA_HOME=$(rocky_find_jdk); then
    echo "Rocky is built with JDK 25 or newer; none was found. Install one, or point JAVA_HOME at it." >&2
    exit 1
fi
export JAVA_HOME
