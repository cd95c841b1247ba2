import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { LIMITS, MAY_IMPORT, PURE, folderOf } from './tools/house.js';

const folders = Object.keys(MAY_IMPORT);
const no = (regex, message) => ({ regex, message });

/** What no file may import: a way round the alias, a barrel, or SvelteKit outside the routes. */
const everywhere = [
  no('^\\.\\./', 'Import between folders by the alias (#lib/…), inside a folder by ./'),
  no('/(index|utils|helpers|types|common|manager)(\\.\\w+)?$', 'Name the file after what it holds.')
];
const kitOutsideRoutes = no('^\\$(app|env)/', '$app and $env belong to src/routes.');

const calls = [
  { selector: "SvelteMustacheTag[kind='raw']", message: 'Text is never HTML.' },
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: 'Text is never HTML.' },
  { selector: "CallExpression[callee.name='eval']", message: 'No code from strings.' }
];
const pureCalls = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pure code has no clock.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure code has no clock.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pure code has no randomness.' },
  { selector: 'Program > VariableDeclaration[kind=/^(let|var)$/]', message: 'No module-level mutable state.' }
];

/** One block of rules a folder, from the table. */
const folderRules = folders.map((folder) => {
  const forbidden = folders.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other));
  const lib = forbidden.filter((other) => other !== 'cli' && other !== 'routes').join('|');
  const patterns = [...everywhere];
  if (folder !== 'routes') patterns.push(kitOutsideRoutes, no('(^|/)src/routes/', 'Nothing imports a route.'));
  if (folder !== 'cli') patterns.push(no('^#cli/', `${folder} may not import cli.`));
  if (lib) patterns.push(no(`^#lib/(${lib})/`, `${folder} may import only: ${MAY_IMPORT[folder].join(', ') || 'nothing'}.`));
  if (folder === 'domain') patterns.push(no('^[^.]', 'The domain imports nothing from outside.'));
  if (folder !== 'graph') patterns.push(no('^cytoscape$', 'Cytoscape is made in one file: graph/cytoscape.svelte.ts.'));
  return {
    files: [`${folderOf(folder)}/**/*.{ts,svelte,js}`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...calls, ...(PURE.includes(folder) ? pureCalls : pureCalls.slice(2))]
    }
  };
});

const size = (max) => ({ 'max-lines': ['error', { max, skipBlankLines: false, skipComments: false }] });
const functionSize = {
  'max-lines-per-function': ['error', { max: LIMITS.functionLines, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-params': ['error', LIMITS.parameters]
};

export default ts.config(
  { ignores: ['**/node_modules/', '.svelte-kit*/', 'build/', 'coverage/', 'test-results/', 'playwright-report/', 'tests/bench/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', fetch: 'readonly' } } },
  {
    rules: {
      'no-undef': 'off',
      'no-alert': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-navigation-without-resolve': 'off',
      // Svelte drops white space at the edges of blocks; `{' '}` keeps it.
      'svelte/no-useless-mustaches': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } } },
  { files: ['src/**/*.ts'], ignores: ['**/*.test.ts', 'src/lib/text/en.ts', 'src/lib/text/uk.ts'], rules: { ...size(LIMITS.ts), ...functionSize } },
  // Props are declared with `let`: a parent reassigns them.
  { files: ['src/**/*.svelte'], rules: { ...size(LIMITS.svelte), 'prefer-const': 'off', 'svelte/prefer-const': 'error' } },
  ...folderRules,
  { files: ['src/lib/text/en.ts', 'src/lib/text/uk.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } }
);
