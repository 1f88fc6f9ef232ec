import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: process.env['TRELLIS_CONTRACT'] ?? '../openapi.yaml',
  output: { path: 'src/lib/api/generated' },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk']
});
