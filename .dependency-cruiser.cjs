/** Imports go one way: domain → workflows → {activities, temporal, api} → admin-ui ("may be imported by"). */
module.exports = {
  forbidden: [
    { name: 'domain-stands-alone', comment: 'The law depends on date arithmetic and nothing else.', severity: 'error',
      from: { path: '^domain/', pathNot: '\\.test\\.ts$' }, to: { pathNot: ['^domain/', 'node_modules/date-fns(-tz)?/', '^(crypto|node:crypto)$'] } },
    { name: 'workflows-import-facts-not-rules', comment: 'A workflow folds recorded facts; it never applies a rule.', severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.test\\.ts$|^workflows/(essais|replay)/' }, to: { path: '^domain/(regles|delais|calendrier)/', pathNot: 'types\\.ts$' } },
    { name: 'workflows-know-no-world', severity: 'error', from: { path: '^workflows/', pathNot: '\\.test\\.ts$|^workflows/(essais|replay)/' }, to: { path: '^(activities|temporal|api|admin-ui|scripts)/' } },
    { name: 'activities-know-no-api', severity: 'error', from: { path: '^activities/', pathNot: '\\.test\\.ts$' }, to: { path: '^(api|admin-ui)/' } },
    { name: 'ui-talks-to-the-api-only', comment: 'The screens use the generated client.', severity: 'error',
      from: { path: '^admin-ui/src/' }, to: { path: '^(domain|workflows|activities|temporal|api)/' } },
    { name: 'no-cycle', severity: 'error', from: { pathNot: 'node_modules' }, to: { circular: true, viaOnly: { pathNot: 'types\\.ts$' } } },
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: false, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] } },
};
