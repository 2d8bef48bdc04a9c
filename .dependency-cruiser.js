/** app -> ui, server, core; server -> core; ui -> core; core -> nothing of ours. @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      comment: 'The domain knows no framework, database or platform; ts-fsrs, wink-nlp and the parsers of Markdown, XML, HTML’s entities and GIFT each behind one door, zod for schemas.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', '^node_modules/(?:zod|ts-fsrs|wink-nlp|wink-eng-lite-web-model|micromark|mdast-util-from-markdown|saxes|entities|gift-pegjs)/'] },
    },
    {
      name: 'one-door-to-foreign-parsers',
      severity: 'error',
      from: { pathNot: ['^core/exchange/(?:xml/readXml|htmlText|gift/\\w+)\\.ts$', '^tests/', '^node_modules/'] },
      to: { path: '^node_modules/(?:saxes|entities|gift-pegjs)/' },
    },
    {
      name: 'one-door-to-wink-nlp',
      severity: 'error',
      from: { pathNot: ['^core/facts/importer/language/analyse\\.ts$', '^node_modules/'] },
      to: { path: '^node_modules/wink-' },
    },
    {
      name: 'one-door-to-ts-fsrs',
      severity: 'error',
      from: { pathNot: ['^core/scheduling/fsrs\\.ts$', '^tests/', '^node_modules/'] },
      to: { path: '^node_modules/ts-fsrs/' },
    },
    {
      name: 'one-door-to-yaml',
      severity: 'error',
      from: { pathNot: ['^server/content/yaml\\.ts$', '^tests/', '^node_modules/'] },
      to: { path: '^node_modules/yaml/' },
    },
    {
      name: 'ui-knows-only-core',
      severity: 'error',
      from: { path: '^ui/' },
      to: { path: ['^(app|server|commands|tests|prisma)/', '^node_modules/@?prisma'] },
    },
    {
      name: 'server-knows-only-core',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(app|ui|commands|tests)/' },
    },
    {
      name: 'only-server-knows-prisma',
      severity: 'error',
      from: { path: '^(app|ui|core|commands)/' },
      to: { path: ['^node_modules/@?prisma', '^server/generated/'] },
    },
    {
      name: 'app-is-a-leaf',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: '^app/' },
    },
    { name: 'no-undeclared-package', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$' } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: { orphan: true, path: '^(core|server|ui)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'server/generated'] },
    exclude: { path: ['^\\.next/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
