import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';

/*
 * A strict Content-Security-Policy for every page.
 *
 * Next puts inline scripts into each page. A nonce would allow them, but needs the page to be
 * rendered anew for each request. So a prerendered page is allowed exactly the inline scripts that
 * the build wrote into it, by their hashes, and only a page rendered on request gets a nonce.
 */

/** What may become the name of a file: addresses come from outside. */
const PAGE_NAME = /^[a-z0-9_./-]{1,200}$/;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** Only pages that exist are kept, so the addresses people try cannot make it grow. */
const hashesOfPage = new Map<string, readonly string[]>();

function inlineScriptHashes(html: string): string[] {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => {
    const digest = createHash('sha256').update(script).digest('base64');
    return `'sha256-${digest}'`;
  });
  return [...new Set(hashes)];
}

/** The hashes for a page that the build prerendered; undefined for any other page. */
function hashesOfPrerendered(page: string): readonly string[] | undefined {
  const known = hashesOfPage.get(page);
  if (known) return known;
  if (!PAGE_NAME.test(page) || page.includes('..')) return undefined;
  try {
    const file = join(
      /* turbopackIgnore: true */ process.cwd(),
      '.next/server/app',
      `${page}.html`,
    );
    const hashes = inlineScriptHashes(readFileSync(file, 'utf8'));
    hashesOfPage.set(page, hashes);
    return hashes;
  } catch {
    return undefined;
  }
}

function policy(scriptSources: readonly string[], isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src ${scriptSources.join(' ')}`,
    `style-src-elem 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    // React and recharts write style attributes into the page; <style> elements stay forbidden.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function respond(request: NextRequest, csp: string, { tellNext }: { tellNext: boolean }) {
  const headers = new Headers(request.headers);
  // Next reads the nonce to put on its scripts from the policy of the request.
  if (tellNext) headers.set('Content-Security-Policy', csp);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', csp);
  return response;
}

export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV === 'development') {
    const csp = policy(["'self'", "'unsafe-inline'", "'unsafe-eval'"], true);
    return respond(request, csp, { tellNext: false });
  }

  const page = request.nextUrl.pathname.replace(/^\/+|\/+$/g, '') || 'index';
  const hashes = hashesOfPrerendered(page);
  if (hashes) {
    return respond(request, policy(["'self'", ...hashes], false), { tellNext: false });
  }

  // Rendered on request, or not found: the prerendered 404 page is known by its hashes.
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const notFound = hashesOfPrerendered('_not-found') ?? [];
  const csp = policy(["'self'", `'nonce-${nonce}'`, ...notFound], false);
  return respond(request, csp, { tellNext: true });
}

export const config = {
  matcher: [
    {
      // Pages only: not the API (see next.config.js), not files, not prefetched data.
      source: '/((?!api/|_next/static|_next/image|icon).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'rsc' },
      ],
    },
  ],
};
