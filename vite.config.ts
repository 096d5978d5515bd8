import { globSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';

const root = import.meta.dirname;

/** Names of the client's entries: patient, clinic, and each island by its path under web/. */
function clientEntries(): Record<string, string> {
  const islands = globSync('web/**/*.island.{ts,tsx}', { cwd: root });
  const named = islands.map((path) => [
    path.replace(/^web\//, '').replace(/\.island\.tsx?$/, ''),
    `${root}/${path}`,
  ]);
  return {
    patient: `${root}/web/ui/styles/patient.css`,
    clinic: `${root}/web/ui/styles/clinic.css`,
    ...Object.fromEntries(named),
  };
}

const flatName = (name: string) => name.replaceAll('/', '-');

// Nothing is inlined as data: the content policy allows this origin only.
const client: UserConfig = {
  build: {
    outDir: '.build/client',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: 'es2022',
    rolldownOptions: {
      // What a page does not use of the rules is left out, as their modules do nothing when they are loaded.
      treeshake: { moduleSideEffects: [{ test: /\/rules\//, sideEffects: false }] },
      input: clientEntries(),
      output: {
        entryFileNames: ({ name }) => `assets/${flatName(name)}-[hash].js`,
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
};

const server: UserConfig = {
  build: {
    ssr: true,
    outDir: '.build/server',
    emptyOutDir: true,
    reportCompressedSize: false,
    target: 'es2024',
    rolldownOptions: { input: `${root}/web/pages.ts`, output: { entryFileNames: 'pages.js' } },
  },
};

// A package is opened from a disk too, where browsers load no modules: one script in one piece.
const course: UserConfig = {
  build: {
    outDir: '.build/course',
    emptyOutDir: true,
    reportCompressedSize: false,
    target: 'es2022',
    rolldownOptions: {
      input: `${root}/web/ui/course/course.package.ts`,
      output: { format: 'iife', entryFileNames: 'course.js' },
    },
  },
};

const byMode: Readonly<Record<string, UserConfig>> = { client, server, course };

/** `--mode client` builds what browsers load, `--mode server` what renders pages, `--mode course` what packages take along; bin/build.mjs runs all. */
export default defineConfig(({ mode }) => ({
  root,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ...byMode[mode],
}));
