import type { Assessment } from '@/lib/planner';

/** What makes files of an assessment. `app` hands it in, and loads each part when it is asked for. */
export interface Renderers {
  readonly csv: (
    table: 'comparison' | 'cost-lines' | 'break-even' | 'sources',
    assessment: Assessment,
  ) => Promise<string>;
  readonly markdown: (assessment: Assessment) => Promise<string>;
  readonly pdf: (
    paper: 'A4' | 'Letter',
    assessment: Assessment,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}
