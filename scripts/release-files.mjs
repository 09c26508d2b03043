// `npm run release:files` puts into the folder `release`, or the one it is given, what the page of a release offers: what
// sites take from it, the package for npm, the list of what is inside, and checksums of all. `npm run build` comes first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const [FOLDER = 'release'] = process.argv.slice(2);
/** What is served, uploaded or read by tools. The modules and the types are in the package. */
const OFFERED = [
  'self-assessment.js',
  'self-assessment-without-position.js',
  'self-assessment-wordpress.zip',
  'editor.html',
  'self-assessment-editor.js',
  'check-document.js',
  'position.schema.json',
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'web-types.json',
  'LICENSES.txt',
  'integrity.json',
];
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
checkVersion();

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const file of OFFERED) copyFileSync(`dist/${file}`, `${FOLDER}/${file}`);
output('npm', 'pack', '--ignore-scripts', '--pack-destination', FOLDER);
writeFileSync(`${FOLDER}/sbom.cdx.json`, bill());
writeFileSync(`${FOLDER}/SHA256SUMS`, checksums());
console.log(`${FOLDER}: ${readdirSync(FOLDER).join(', ')}`);

/** What was built for another version must not be offered as this one. */
function checkVersion() {
  const built = JSON.parse(readFileSync('dist/integrity.json', 'utf8')).version;
  const plugin = unzipSync(readFileSync('dist/self-assessment-wordpress.zip'))['self-assessment/self-assessment.php'];
  const [, packed] = /^ \* Version: +(.+)$/m.exec(plugin ? strFromU8(plugin) : '') ?? [];
  for (const found of [built, packed]) {
    if (found !== version) throw new Error(`dist has ${found}, package.json ${version}: run \`npm run build\`.`);
  }
}

/** What is inside, in CycloneDX: from the lock file, whatever is installed here. */
function bill() {
  const all = JSON.parse(output('npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'));
  // npm 11 names the whole after its folder, and `--omit dev` drops what a tool needs as well, such as Lit.
  all.metadata.component.name = name;
  all.components = all.components.filter(
    (/** @type {{ properties: { name: string }[] }} */ { properties }) =>
      !properties.some((property) => property.name === 'cdx:npm:package:development'),
  );
  const kept = new Set([all.metadata.component, ...all.components].map((component) => component['bom-ref']));
  all.dependencies = all.dependencies
    .filter((/** @type {{ ref: string }} */ { ref }) => kept.has(ref))
    .map((/** @type {{ ref: string, dependsOn: string[] }} */ { ref, dependsOn }) => ({
      ref,
      dependsOn: dependsOn.filter((other) => kept.has(other)),
    }));
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** In the form of `sha256sum --check`. */
function checksums() {
  const lines = readdirSync(FOLDER).map((name) => {
    const sum = createHash('sha256')
      .update(readFileSync(`${FOLDER}/${name}`))
      .digest('hex');
    return `${sum}  ${name}\n`;
  });
  return lines.join('');
}

/** @param {string[]} command */
function output(...[command = '', ...args]) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
