'use client';

import { MessagePage } from '@/components/site/message-page';
import { Button } from '@/components/ui/button';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <MessagePage title="Something went wrong">
      <p>
        This page failed to show. Nothing was sent anywhere; what was typed since the page opened
        may be lost.
      </p>
      <Button look="outline" className="text-ink" onClick={reset}>
        Try again
      </Button>
    </MessagePage>
  );
}
