'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanInput } from '@/lib/planner';
import { Workbench } from './workbench';

/** A plan opened for work; what is fetched for it stays as it is, since editions never change. */
export function PlanWorkspace({ input }: { input: PlanInput }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1, refetchOnWindowFocus: false },
        },
      }),
  );
  return (
    <QueryClientProvider client={client}>
      <Workbench input={input} />
    </QueryClientProvider>
  );
}
