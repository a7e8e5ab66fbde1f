import Link from 'next/link';
import { SiteNav } from './site-nav';
import { ThemeControl } from './theme-control';

/** The name, which leads home, the places to go, and the theme. On a phone it has two lines. */
export function SiteHeader() {
  return (
    <header className="print-hidden border-b border-line bg-surface">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-accent focus:px-3 focus:py-1.5 focus:text-on-accent"
      >
        Skip to the content
      </a>
      <div className="page flex flex-wrap items-center justify-between gap-x-8 sm:h-13 sm:flex-nowrap">
        <Link href="/" className="flex h-12 items-center gap-2 font-semibold tracking-tight">
          <svg viewBox="0 0 20 20" className="size-5 text-accent" fill="none" aria-hidden="true">
            <path
              d="M3 6.5h4.5c4 0 1.5 7 5.5 7H17M3 13.5h4.5c1.6 0 2.1-1.1 2.5-2.4M17 6.5h-4c-1 0-1.6.5-2 1.2"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </svg>
          Trunkline
        </Link>
        <div className="order-1 h-10 w-full sm:order-none sm:h-full sm:w-auto sm:flex-1">
          <SiteNav />
        </div>
        <ThemeControl />
      </div>
    </header>
  );
}
