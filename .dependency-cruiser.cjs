const house = 'kernel|access|db|identity|papers|blobs|cli'
const room = `^lib/(?!${house})([^/]+)/`

/** The walls of lib/README.md. Each was broken once on purpose; tests/architecture/walls.test.ts breaks them again. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'lib-knows-no-web',
      comment: 'The product must read without Next or React.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/cli/serve' },
      to: { path: ['^app/', 'node_modules/(next|react|react-dom|react-hook-form|@mantine)/'] },
    },
    {
      name: 'kernel-knows-nothing',
      severity: 'error',
      from: { path: '^lib/kernel/' },
      to: { path: '^(app|lib)/', pathNot: '^lib/kernel/' },
    },
    {
      name: 'one-key-to-the-archive',
      comment:
        'Only access/operation.ts and lib/identity hold the database; rooms are handed it. lib/cli opens and migrates it; lib/search/raw, the home of raw SQL, lays the index of words.',
      severity: 'error',
      from: {
        path: '^(app|lib)/',
        pathNot: [
          '^lib/access/operation\\.ts$',
          '^lib/identity/',
          '^lib/db/',
          '^lib/cli/',
          '^lib/search/raw/',
        ],
      },
      to: { path: '^lib/db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'access-knows-no-room',
      severity: 'error',
      from: { path: '^lib/(access|identity|db)/' },
      to: { path: '^lib/', pathNot: '^lib/(access|identity|db|kernel)/' },
    },
    {
      name: 'pure-words-stay-pure',
      comment: 'model, schema, rules, policy and paper do no I/O: no database, no operation, no other layer.',
      severity: 'error',
      from: {
        path: [
          '^lib/[^/]+/(model|rules|policy|schema|paper|calendar)(\\.ts$|/)',
          '^lib/[^/]+/[^/]+/(model|rules|policy|schema|paper|calendar)(\\.ts$|/)',
          '^lib/agendas/drafting/',
          '^lib/plans/reading/',
        ],
      },
      to: {
        path: ['^lib/db/', '/(commands|queries)(\\.ts$|/)', '^lib/access/operation', '^lib/identity/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'papers-know-no-room',
      severity: 'error',
      from: { path: '^lib/papers/' },
      to: { path: '^lib/', pathNot: '^lib/(papers|kernel)/' },
    },
    {
      name: 'rooms-meet-at-their-words',
      comment:
        'A room uses another through its model, schema, rules, policy, queries or commands, never its insides.',
      severity: 'error',
      from: { path: room },
      to: {
        path: room,
        pathNot: ['^lib/$1/', '/(model|schema|rules|policy|queries|commands|paper|calendar)(\\.ts$|/)'],
      },
    },
    {
      name: 'pages-do-not-touch-tables',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^lib/db/' },
    },
    {
      name: 'shared-ui-knows-no-product',
      severity: 'error',
      from: { path: '^app/_ui/' },
      to: { path: ['^lib/(?!kernel)', '^app/(?!_ui|_server/action)'] },
    },
    {
      name: 'the-browser-gets-shapes-only',
      comment: 'Client files take schemas, models and rules from lib, nothing that runs on the server.',
      severity: 'error',
      from: { path: '^app/.+-(form|picker|editor)\\.tsx$' },
      to: {
        path: '^lib/',
        pathNot: ['/(schema|model|rules)(\\.ts$|/)', '^lib/kernel/', '^lib/access/circle'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/db/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
