import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

describe.each(['dist/self-assessment.js', 'dist/self-assessment-without-position.js'])('%s', (file) => {
  const script = read(file);

  it('survives the minifier of older sites', () => {
    const args = ['node_modules/uglify-es/bin/uglifyjs', file, '--compress', '--mangle'];
    const minified = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 24, stdio: 'pipe' });
    expect(minified.length).toBeGreaterThan(script.length / 2);
  });

  it('reads the same in every character encoding', () => {
    expect(script.match(/[^\x00-\x7f]/g)).toBeNull();
  });

  it('names its version and licences', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(script.slice(0, script.indexOf('\n'))).toMatch(`self-assessment-element ${version} | MIT`);
  });

  it('asks for nothing else: no module, no source map', () => {
    const pattern = /\bimport\s*[({"'*]|\bimport\.meta|\bexport\s*[{*]|sourceMappingURL|document\.currentScript/g;
    expect(script.match(pattern)).toBeNull();
  });
});

describe('dist/index.js', () => {
  it('can be imported where there is no DOM', () => {
    const program = "import('self-assessment-element').then((all) => console.log(Object.keys(all).join()))";
    const names = execFileSync(process.execPath, ['--eval', program], { encoding: 'utf8' });
    expect(names).toContain('SelfAssessmentElement');
  });

  it('leaves Lit to the page that bundles it', () => {
    const imports = [...read('dist/index.js').matchAll(/^import .* from "([^"]+)"/gm)].map(([, name]) => name);
    expect(imports).toContain('lit');
    expect(imports.every((name) => /^(lit|@lit\/localize)(\/|$)/.test(name ?? ''))).toBe(true);
  });
});

describe('dist/custom-elements.json', () => {
  it('describes the tag for editors', () => {
    const data = JSON.parse(read('dist/vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: { name: string }[] }[];
    };
    const tag = data.tags.find(({ name }) => name === 'self-assessment');
    expect(tag?.attributes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['src', 'lang', 'heading-level', 'remember', 'email']),
    );
  });
});
