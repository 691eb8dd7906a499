#!/bin/sh
# Secrets come as files named after their variable; the program to run is the argument.
set -eu
for fichier in /run/secrets/*; do
  [ -f "$fichier" ] && export "$(basename "$fichier")=$(cat "$fichier")"
done
exec node --enable-source-maps --require @swc-node/register "$@"
