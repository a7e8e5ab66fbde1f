import Link from 'next/link';

/** The name, which leads home, and the one place to go. */
export function SiteHeader() {
  return (
    <header className="print-hidden border-b border-line bg-surface">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-accent focus:px-3 focus:py-1.5 focus:text-on-accent"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex h-12 max-w-[90rem] items-center justify-between gap-4 px-4 sm:px-6">
        <Link href="/" className="flex items-center gap-2 font-semibold tracking-tight">
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
        <nav aria-label="Main" className="text-sm">
          <Link href="/plan" className="rounded-md px-2 py-1 hover:bg-sunken">
            Plan
          </Link>
        </nav>
      </div>
    </header>
  );
}
