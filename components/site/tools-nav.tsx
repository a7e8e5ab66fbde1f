'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { TOOLS } from './tools';

/** The way from one calculator to another. */
export function ToolsNav() {
  const path = usePathname();
  return (
    <nav aria-label="Calculators" className="mb-6 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {TOOLS.map(({ href, name }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? 'page' : undefined}
          className={`inline-flex min-h-6 items-center ${
            path === href
              ? 'font-medium text-ink'
              : 'text-accent underline underline-offset-2 hover:no-underline'
          }`}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
