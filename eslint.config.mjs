import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const reads = '/^(findMany|findFirst|findFirstOrThrow|count|aggregate|groupBy)$/'
/** Relations whose rows carry a circle of their own: they are selected only through their own `where`. */
const guardedRelations =
  '/^(texts|papers|variants|items|notes|outcomes|followUps|statuses|activities|lines|memberships|sessions|invitations)$/'

export default tseslint.config(
  {
    ignores: [
      'lib/db/generated/**',
      'prisma/generated/**',
      '.next/**',
      'data/**',
      'test-results/**',
      'next-env.d.ts',
      '**/*.cjs',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-else-return': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: the import line says where a thing lives.',
        },
      ],
    },
  },
  { files: ['app/**'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  // the demonstration is told in long lists: data, not thoughts
  { files: ['prisma/seed/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['lib/**/queries.ts', 'lib/**/commands.ts', 'lib/**/queries/*.ts', 'lib/**/commands/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression[callee.property.name=${reads}][callee.object.name!='Map']:not(:has(Identifier[name=/visible/i])):not(:has(Identifier[name="subject"]))`,
          message: 'Every read carries `visible` (or, in a command, is about its `subject`).',
        },
        {
          selector: 'CallExpression[callee.property.name=/^findUnique/]',
          message: 'findUnique cannot carry `visible`; use findFirst.',
        },
        {
          selector: 'Property[key.name="include"]',
          message: 'select the fields you need; include carries whole rows.',
        },
        {
          selector: `Property[key.name="select"] > ObjectExpression > Property[key.name=${guardedRelations}]:not(:has(Property[key.name="where"]))`,
          message: 'A guarded relation is selected only through its own `where`.',
        },
        {
          selector: 'MemberExpression[property.name=/^\\$(queryRaw|executeRaw)/]',
          message: 'Raw SQL belongs in lib/search, reviewed.',
        },
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
)
