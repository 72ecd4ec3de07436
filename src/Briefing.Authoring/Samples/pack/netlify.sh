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

# Links in feeds and canonical links must name the address at which this very deploy will stand. A preview shows drafts, too,
# and asks search engines to stay away.
options=()
if [ "${CONTEXT:-production}" = production ]; then
  options+=(--strict)
  address="${URL:-}"
else
  options+=(--drafts --noindex)
  address="${DEPLOY_PRIME_URL:-${URL:-}}"
fi
[ -z "$address" ] || options+=(--base-url "$address")

# The last site is kept beside what is known of it, so that what did not change is not made again.
dotnet briefing build --output "$cache/site" --cache "$cache/briefing" "${options[@]}"
rm -rf output
cp -a "$cache/site" output
