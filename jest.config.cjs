/** Four kinds of tests, told apart by their file name. */
const commun = {
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/.data/', '/dist/'],
};

module.exports = {
  projects: [
    { ...commun, displayName: 'unite', testMatch: ['**/*.test.ts', '!**/*.workflow.test.ts', '!**/*.integration.test.ts', '!**/*.navigateur.test.ts'] },
    { ...commun, displayName: 'workflow', testMatch: ['**/*.workflow.test.ts'] },
    { ...commun, displayName: 'integration', testMatch: ['**/*.integration.test.ts'] },
    { ...commun, displayName: 'navigateur', testMatch: ['**/*.navigateur.test.ts'] },
  ],
};
