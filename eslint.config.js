import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const size = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', { max: 4 }],
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

export default [
  {
    ignores: ['node_modules/', 'out/', 'build/', 'dist/', 'test/boundaries/violations/', 'test/fixtures/'],
  },
  {
    files: [
      'src/**/*.ts',
      'src/**/*.tsx',
      'scripts/**/*.ts',
      'test/**/*.ts',
      'test/**/*.tsx',
      'bench/**/*.ts',
    ],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: { ...size, 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    // A component is mostly markup: its lines say little about how much it does.
    files: ['src/renderer/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Generated data says so in line 1 and lives in these files only.
    files: ['src/core/**/*.data.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Core takes randomness as an argument.' },
        { object: 'Date', property: 'now', message: 'Core takes time as an argument.' },
        { object: 'performance', property: 'now', message: 'Core takes time as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Core takes time as an argument.',
        },
        { selector: 'CallExpression[callee.name="Date"]', message: 'Core takes time as an argument.' },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'window',
        'document',
        'fetch',
        'setTimeout',
        'setInterval',
        'Buffer',
        'console',
        // Types hold these too, but only until some package drags in the types of Node or of the DOM.
        'globalThis',
        'crypto',
        'performance',
        'navigator',
      ],
    },
  },
  {
    files: ['src/renderer/**/*.tsx', 'src/renderer/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
];
