import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Feature folders, named as the backend's packages. */
const features = [
  'home',
  'settings',
  'team',
  'goal',
  'strategy',
  'coaching',
  'admin',
  'meeting',
  'action',
  'decision',
  'calendar',
  'protocol',
  'norm',
  'notification'
];

/** What a feature may know of another: its queries and its links, never its components. */
/** @param {string} feature */
const doorsOfOthers = (feature) => ({
  files: [`src/lib/${feature}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^#lib/(${features.filter((other) => other !== feature).join('|')})/(?!queries\\.ts|paths\\.ts)`,
            message: 'A feature uses another one’s queries.ts and nothing else of it.'
          },
          { group: ['../*'], message: 'Say where it is: #lib/…' }
        ]
      }
    ]
  }
});

export default defineConfig(
  {
    ignores: ['build', '.svelte-kit', 'src/lib/api/generated', 'static', 'test-results', 'playwright-report']
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A `Trouble` is thrown as it came from the server: data, without a class of ours around it.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // The router throws redirects and typed routes are checked by the compiler.
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of words.' },
        { selector: 'ClassDeclaration', message: 'Use functions and plain data.' }
      ],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Calls go through the generated client.' }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Types that cross a .svelte file are svelte-check's matter; the linter cannot see them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Addresses are made by `paths.ts`, whose builders call `resolve`.
      'svelte/no-navigation-without-resolve': 'off',
      // `let { … } = $props()` is how props are declared.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state', '$derived'] }]
    }
  },
  { files: ['src/lib/session/access.svelte.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['src/lib/parts/**', 'src/lib/charts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^#lib/(?!i18n/|parts/)',
              message: 'Parts and charts know words and nothing of the domain.'
            }
          ]
        }
      ]
    }
  },
  ...features.map(doorsOfOthers),
  {
    files: ['**/*.test.ts', 'e2e/**', 'test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
  },
  {
    files: ['*.config.ts', 'eslint.config.js', 'scripts/**'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off', 'no-restricted-imports': 'off' }
  },
  { files: ['eslint.config.js'], extends: [ts.configs.disableTypeChecked] }
);
