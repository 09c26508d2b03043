import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npm start` serves this folder from the sources; `npm run build:demo` makes of it what any static host serves. */
export default defineConfig({
  base: './',
  server: { host: '127.0.0.1', fs: { allow: ['..'] } },
  build: {
    target: 'es2022',
    outDir: fileURLToPath(new URL('../dist-demo', import.meta.url)),
    emptyOutDir: true,
  },
  plugins: [
    {
      name: 'name-the-demo-page',
      configureServer(server) {
        server.printUrls = () => {
          for (const url of server.resolvedUrls?.local ?? []) server.config.logger.info(`\n  Demo page: ${url}`);
        };
      },
    },
  ],
});
