// Unit and component tests: rules and store under Node, components under jsdom.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  root,
  test: {
    // The main process only hands out files: on two cores, two of them work at the same time.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'test/*.test.ts',
            'test/shared/**/*.test.ts',
            'test/electron/**/*.test.ts',
            'test/build/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/kit/dom.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
