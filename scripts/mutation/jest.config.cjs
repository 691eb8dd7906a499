/** The unit tests that count dates, and no others: each mutant runs those that reach it. */
module.exports = {
  rootDir: '../..',
  roots: ['<rootDir>/domain/delais', '<rootDir>/domain/calendrier', '<rootDir>/domain/regles'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest'] },
};
