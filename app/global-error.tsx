'use client';

import { MessagePage } from '@/components/site/message-page';
import { Button } from '@/components/ui/button';
import './globals.css';

// Shown when the root layout itself fails, so it brings its own <html> and <body>.
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
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
