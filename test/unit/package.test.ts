import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { VERSION } from '../../src/version.js';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('the element says the version of its package', () => {
  expect(VERSION).toBe(packageJson.version);
});

test('the lock file names no registry, so that any can be used', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('the lock file holds the parts for every platform, as `npm ci` wants it', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const installed = (folder: string, name: string): boolean => {
    for (let place = folder; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
      if (lock.packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
      if (!place) return false;
    }
  };
  const missing = Object.entries(lock.packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !installed(folder, name)),
  );
  expect(missing).toEqual([]);
});
