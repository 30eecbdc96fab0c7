import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const root = path.dirname(fileURLToPath(import.meta.url));

const nextConfig: NextConfig = {
  // Tests build into a directory of their own, beside a site that is running.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root },
  // Metadata belongs in <head> for every reader, not only for the robots that Next knows.
  htmlLimitedBots: /.*/,
  // Types are checked by `npm test`, over the tests and scripts as well.
  typescript: { ignoreBuildErrors: true },
  // Compression and headers are the front's (src/publishing), which sends most answers without asking Next.
  compress: false,
  experimental: { globalNotFound: true },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
