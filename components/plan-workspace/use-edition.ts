'use client';

import { useQuery } from '@tanstack/react-query';
import { currentEdition } from '@/lib/editions/current-edition';
import { parseEdition } from '@/lib/editions/parse-edition';
import type { Edition } from '@/lib/planner';
import { fetchJson } from './fetch-json';

/** The prices in use. While others than the page's own are not there yet, the page's own stand. */
export interface EditionInUse {
  readonly edition: Edition;
  readonly status: 'ready' | 'loading' | 'failed';
  readonly retry: () => void;
}

export function useEdition(id: string): EditionInUse {
  const isCurrent = id === currentEdition.id;
  const { data, isError, refetch } = useQuery({
    queryKey: ['edition', id],
    queryFn: async () => parseEdition(await fetchJson(`/editions/${id}.json`)),
    enabled: !isCurrent,
  });
  const retry = () => void refetch();
  if (isCurrent) return { edition: currentEdition, status: 'ready', retry };
  if (data !== undefined) return { edition: data, status: 'ready', retry };
  return { edition: currentEdition, status: isError ? 'failed' : 'loading', retry };
}
