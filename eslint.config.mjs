import tseslint from 'typescript-eslint';

const horloge = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock here: the instant is an argument.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'No clock here: the instant is an argument.' },
];

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '.data/', '**/*.cjs', 'docs/generated/', 'admin-ui/src/api-client/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
    },
  },
  { files: ['domain/**/*.ts', 'workflows/**/*.ts'], ignores: ['**/*.test.ts', 'workflows/essais/**', 'workflows/replay/**'], rules: { 'no-restricted-syntax': ['error', ...horloge] } },
);
