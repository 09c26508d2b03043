// @ts-expect-error: it comes without types
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'dist-demo', 'coverage', 'src/generated', 'integrations'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      // An event listener of one call needs no braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for none, unless it says that it is one.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Pages still load libraries that put functions of their own in the place of these: test/hosts/replaced-built-ins.
    files: ['src/**/*.ts'],
    ignores: ['src/authoring/**', 'src/editor/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(entries|find|findIndex|findLast|findLastIndex|flat|flatMap|reduce|padStart|padEnd)$/]',
          message: 'Old libraries on pages replace this: use a loop, filter()[0], map().indexOf() or concat(...).',
        },
        {
          selector:
            'CallExpression[callee.object.name=/^(Array|Object)$/][callee.property.name=/^(from|values|fromEntries|assign)$/]',
          message: 'Old libraries on pages replace this: use spread, or a loop over Object.keys().',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // The types of @open-wc/testing call every `equal` a promise.
    files: ['test/element/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.strict] },
);
