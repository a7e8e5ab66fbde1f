'use client';

import { useLayoutEffect } from 'react';
import { MessagePage } from '@/components/site/message-page';
import { showStoredTheme } from '@/components/site/theme';
import { ThemeScript } from '@/components/site/theme-script';
import { Button } from '@/components/ui/button';
import './globals.css';

// Shown when the root layout itself fails, so it brings its own <html> and <body>.
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  // In a page that was open, the new <html> comes without the theme, and no script runs again.
  useLayoutEffect(showStoredTheme, []);
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body className="font-sans antialiased">
        <title>Something went wrong · Trunkline</title>
        <MessagePage title="Something went wrong">
          <p>Trunkline failed to show.</p>
          <Button look="outline" className="text-ink" onClick={reset}>
            Try again
          </Button>
        </MessagePage>
      </body>
    </html>
  );
}
