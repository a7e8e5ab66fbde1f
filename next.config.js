// The Content-Security-Policy of pages is not here: it differs from page to page, see proxy.ts.
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

// What the API answers is data; should a browser show it as a page, it may load and run nothing.
const apiPolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; frame-ancestors 'none'",
};

/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Else a lock file in a folder above would be taken for the root of the project.
  turbopack: { root: import.meta.dirname },
  // `npm test` checks the types of more files than a build reads; `npm start` need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Without it, `next dev` opened at 127.0.0.1 (not localhost) does not hydrate.
  allowedDevOrigins: ['127.0.0.1'],
  agentRules: false,
  async headers() {
    return [
      { source: '/(.*)', headers: securityHeaders },
      { source: '/api/(.*)', headers: [apiPolicy] },
    ];
  },
};

export default nextConfig;
