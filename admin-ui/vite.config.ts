import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['URL_PUBLIQUE'] ?? `http://127.0.0.1:${process.env['PORT_BASE'] ?? '8400'}`;

/** The built screens are served by the api from its own origin; in development vite hands `/api` over to it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: false, chunkSizeWarningLimit: 900 },
  server: { host: '127.0.0.1', proxy: { '/api': { target: api, changeOrigin: false } } },
});
