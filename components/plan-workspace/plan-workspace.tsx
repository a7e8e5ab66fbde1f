'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanInput } from '@/lib/planner';
import type { Renderers } from './renderers';
import { Workbench } from './workbench';

interface PlanWorkspaceProps {
  input: PlanInput;
  renderers: Renderers;
}

/** A plan opened for work; what is fetched for it stays as it is, since editions never change. */
export function PlanWorkspace({ input, renderers }: PlanWorkspaceProps) {
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
      <Workbench input={input} renderers={renderers} />
    </QueryClientProvider>
  );
}
