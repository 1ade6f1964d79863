#!/bin/sh
# Starts Reasonable Grounds. Many systems let no program on a stick be started: then it is started from a copy in the
# computer's temporary folder, which is taken away again.
#
#   sh start.sh [words for grounds…]
here=$(cd "$(dirname "$0")" && pwd) || exit 2
# `true` when the file may be started as it lies there; asking the program itself is the only sure way.
if "$here/grounds" --version >/dev/null 2>&1; then
  exec "$here/grounds" "$@"
fi
# A copy does not see a folder for records that lies here beside the program.
if [ $# = 0 ] && [ -d "$here/records" ]; then set -- play --records "$here/records"; fi
copy=$(mktemp -d) || exit 2
trap 'rm -rf "$copy"' EXIT
trap 'exit 2' HUP INT TERM
cp "$here/grounds" "$copy/grounds" && chmod 755 "$copy/grounds" || exit 2
"$copy/grounds" "$@"
