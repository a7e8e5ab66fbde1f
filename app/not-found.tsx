import type { Metadata } from 'next';
import Link from 'next/link';
import { MessagePage } from '@/components/site/message-page';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <MessagePage title="Page not found">
      <p>There is nothing at this address.</p>
      <p className="flex gap-5 text-sm">
        <Link href="/" className="text-accent underline underline-offset-2">
          Start page
        </Link>
        <Link href="/plan" className="text-accent underline underline-offset-2">
          Open the plan
        </Link>
      </p>
    </MessagePage>
  );
}
