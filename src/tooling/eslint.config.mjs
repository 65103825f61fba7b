// @ts-check
// The linter's settings; passed by flag: `eslint --config src/tooling/eslint.config.mjs`. Layout is the formatter's matter.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { engineWorld } from './lint/engine-world.ts';
import { floatingSteps } from './lint/floating-steps.ts';

const ours = { rules: { 'engine-world': engineWorld, 'floating-steps': floatingSteps } };

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', '**/generated/', '**/*.py'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  ...svelte.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript knows better what is defined.
      'no-undef': 'off',
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-var': 'error',
      // Interpreters loop until something returns, and read control characters.
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'off',
      'require-yield': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'svelte/prefer-writable-derived': 'off',
      'svelte/no-unused-svelte-ignore': 'off',
      'svelte/no-useless-mustaches': 'off',
      // `let { x } = $props()` is how Svelte declares properties.
      'prefer-const': 'off',
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/engine/conformance/**'],
    plugins: { ours },
    rules: { 'ours/engine-world': 'error', 'ours/floating-steps': 'error' },
  },
);
