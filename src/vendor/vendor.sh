#!/bin/sh
# Brings the front-end files that are only on npm under src/main/resources/static/vendor, each with its licence. Run by hand after a change
# of package.json (then also `npm install --package-lock-only --omit-lockfile-registry-resolved`); the build itself needs no npm.
# The same lock file gives the same files.
set -eu
cd "$(dirname "$0")"
to=../main/resources/static/vendor
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp package.json package-lock.json "$work"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund)
from=$work/node_modules

rm -rf "$to"
mkdir -p "$to/utrecht" "$to/voorbeeld-design-tokens" "$to/source-sans-3/files"

# Only the components that the templates use.
for name in root body page-layout page-header page-body page-footer skip-link link button button-group form-field form-label \
  form-fieldset form-field-description form-field-error-message textbox textarea select checkbox radio-button alert table status-badge; do
  cat "$from/@utrecht/$name-css/dist/index.css"
  echo
done >"$to/utrecht/components.css"
cp "$from/@utrecht/component-library-css/LICENSE.md" "$to/utrecht/"

# Of the design tokens only what those components and the basis layer (which a theme overrides) need.
node tokens.js "$from/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css" "$to/utrecht/components.css" \
  >"$to/voorbeeld-design-tokens/tokens.css"
cp "$from/@nl-design-system-unstable/voorbeeld-design-tokens/LICENSE.md" "$to/voorbeeld-design-tokens/"

# Upright letters of the western and central European languages.
font=$from/@fontsource-variable/source-sans-3
cp "$font"/files/source-sans-3-latin-wght-normal.woff2 "$font"/files/source-sans-3-latin-ext-wght-normal.woff2 "$to/source-sans-3/files/"
awk '/^\/\* / { keep = / source-sans-3-latin(-ext)?-wght-normal / } keep' "$font/index.css" >"$to/source-sans-3/index.css"
cp "$font/LICENSE" "$to/source-sans-3/"
