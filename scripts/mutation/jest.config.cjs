/** The unit tests that count dates, and no others, in two suites: each mutant runs what reaches it and stops at the first that fails. */
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/domain', '<rootDir>/scripts/mutation'],
  testMatch: ['<rootDir>/scripts/mutation/{dates,proprietes}.ts'],
  testSequencer: './scripts/mutation/ordre.cjs',
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest'] },
};
