import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/property-seed.ts'],
    // Builds and browsers share two cores in CI; a stuck test still ends.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
