// Holds statements of xAPI against the validator of Learning Locker, and sees that it refuses broken twins of them.
//
//     node statements.cjs TWINS FILE...
const fs = require('fs');
const validate = require('@learninglocker/xapi-validation').default;

const refused = (statement) => validate(statement, ['statement']).map(String).join('; ') || null;
const fail = (words) => { console.error(words); process.exit(1); };

// The statement with one thing removed or set otherwise; null where it has no such thing.
const broken = (of, twin) => {
  const way = (twin.remove || twin.set).split('.');
  const last = way.pop();
  const within = way.reduce((found, part) => (found && typeof found === 'object' ? found[part] : undefined), of);
  if (!within || typeof within !== 'object') return null;
  if (!(last in within) && (way.length > 0 || twin.remove)) return null;
  if (twin.remove) delete within[last]; else within[last] = twin.to;
  return of;
};

const [twinsFile, ...files] = process.argv.slice(2);
const twins = JSON.parse(fs.readFileSync(twinsFile, 'utf8'));
const lines = files.flatMap((path) => fs.readFileSync(path, 'utf8').split('\n').filter((line) => line)
  .map((line, at) => [`${path}:${at + 1}`, line]));
for (const [place, line] of lines) {
  const why = refused(JSON.parse(line));
  if (why) fail(`${place}: Learning Locker refuses it: ${why}\n${line}`);
}
for (const twin of twins) {
  let made = null;
  for (const [, line] of lines) { made = broken(JSON.parse(line), twin); if (made) break; }
  if (!made) fail(`no statement has what is broken in: ${twin.name}`);
  if (!refused(made)) fail(`Learning Locker takes a broken statement: ${twin.name}`);
}
console.log(`Learning Locker takes ${lines.length} statements, and refuses ${twins.length} broken ones`);
