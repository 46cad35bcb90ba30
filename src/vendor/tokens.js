// Prints the tokens of a theme that a style sheet uses, directly or through other tokens, and the whole basis layer.
const fs = require('fs');
const [theme, sheet] = process.argv.slice(2).map((file) => fs.readFileSync(file, 'utf8'));
const names = (text) => [...text.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]);
const values = new Map([...theme.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map((match) => [match[1], match[2]]));
const wanted = new Set();
const want = (name) => {
  if (values.has(name) && !wanted.has(name)) {
    wanted.add(name);
    names(values.get(name)).forEach(want);
  }
};
names(sheet).forEach(want);
[...values.keys()].filter((name) => name.startsWith('--basis-')).forEach(want);
const lines = [...values].filter(([name]) => wanted.has(name)).map(([name, value]) => `  ${name}: ${value};`);
console.log(`/* From @nl-design-system-unstable/voorbeeld-design-tokens, EUPL-1.2, reduced by src/vendor/tokens.js. */\n.voorbeeld-theme {\n${lines.join('\n')}\n}`);
