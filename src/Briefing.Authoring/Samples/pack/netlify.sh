#!/usr/bin/env bash
# Builds the site on Netlify: the .NET SDK and the briefing tool are fetched once, into the cache that survives between builds.
set -euo pipefail
cd "$(dirname "$0")"

cache="${NETLIFY_CACHE_DIR:-/opt/build/cache}"
export DOTNET_ROOT="$cache/dotnet"
export NUGET_PACKAGES="$cache/nuget"
export PATH="$DOTNET_ROOT:$PATH"

if ! "$DOTNET_ROOT/dotnet" --list-sdks 2>/dev/null | grep -q '^10\.0\.'; then
  curl -sSfL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0 --install-dir "$DOTNET_ROOT"
fi
dotnet tool restore

# A preview stands at an address of its own; feeds and canonical links must name that one.
if [ "${CONTEXT:-production}" = production ]; then
  address="${URL:-}"
else
  address="${DEPLOY_PRIME_URL:-${URL:-}}"
fi

dotnet briefing build --strict ${address:+--base-url "$address"}
