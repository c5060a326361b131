// Builds main, preload and window into out/: everything the app needs at run time, so that it ships without node_modules.
import { fileURLToPath } from 'node:url'
import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const from = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

// The targets are Electron 33's (Node 20, Chromium 130), the oldest the app runs on. The build tool would
// otherwise take those of the installed Electron.
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      outDir: from('out/main'),
      externalizeDeps: false,
      lib: {
        entry: { main: from('electron/main.ts'), storeWorker: from('electron/storeWorker.ts') },
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
      rollupOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
      sourcemap: true,
      minify: false,
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: from('out/preload'),
      externalizeDeps: false,
      // A sandboxed preload may only be one CommonJS file.
      lib: { entry: from('electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      minify: false,
    },
  },
  renderer: {
    root: from('renderer'),
    // Draws anew only what has changed (bench R3).
    plugins: [react(), babel({ include: /\/renderer\/.*\.tsx?$/, presets: [reactCompilerPreset()] })],
    build: {
      target: 'chrome130',
      outDir: from('out/renderer'),
      emptyOutDir: true,
      rollupOptions: { input: from('renderer/index.html') },
      // Icons and fonts as files: the page's policy then needs no exception for them.
      assetsInlineLimit: 0,
      // Half the text to read and compile at each launch (bench L2).
      minify: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
    },
  },
})
