const Sequencer = require('@jest/test-sequencer').default;

/** Written dates first, drawn properties after. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => a.path.localeCompare(b.path));
  }
};
