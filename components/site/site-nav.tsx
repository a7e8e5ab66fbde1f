'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

const PLACES = [
  { href: '/plan', label: 'Plan', isLarge: false },
  { href: '/tools', label: 'Tools', isLarge: false },
  { href: '/method', label: 'Method', isLarge: false },
  // Hundreds of rows: fetched when it is asked for, not beside every page.
  { href: '/sources', label: 'Sources', isLarge: true },
] as const;

/** The places to go, with the one that is open marked. */
export function SiteNav() {
  const path = usePathname();
  return (
    <nav aria-label="Main" className="-mx-2.5 flex h-full text-sm">
      {PLACES.map(({ href, label, isLarge }) => {
        const isInside = path.startsWith(`${href}/`);
        const isOpen = path === href || isInside;
        return (
          <Link
            key={href}
            href={href}
            prefetch={isLarge ? false : null}
            aria-current={isInside ? 'true' : isOpen ? 'page' : undefined}
            className={`flex items-center border-b-2 px-2.5 pt-0.5 -outline-offset-2 ${
              isOpen
                ? 'border-accent font-medium text-ink'
                : 'border-transparent text-muted hover:text-ink'
            }`}
          >
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
