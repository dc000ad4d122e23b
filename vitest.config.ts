import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-seed.ts'],
    // Builds and browsers share two cores in CI; a stuck test still ends.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a page comes to is waited for: long enough for a busy machine, and short enough that a wait in vain ends
    // before its test does, and says what was wanted.
    expect: { poll: { timeout: 20_000 } },
    // `npm run coverage`: the share of branches that tests run; what a browser runs is not counted.
    coverage: {
      provider: 'v8',
      include: ['scripts/**/*.{ts,tsx}', 'layouts/**/*.tsx'],
      exclude: ['scripts/desk/page/**', 'scripts/package/**'],
      reporter: ['text-summary'],
      reportsDirectory: 'node_modules/.coverage',
    },
  },
});
