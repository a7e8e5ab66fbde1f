'use client';

import { PlanWorkspace } from '@/components/plan-workspace/plan-workspace';
import type { Renderers } from '@/components/plan-workspace/renderers';
import type { PlanInput } from '@/lib/planner';

/** Each loaded when its file is asked for: the page itself needs none of them. */
const RENDERERS: Renderers = {
  csv: async (table, assessment) => {
    const [{ csv }, { reportLink }] = await Promise.all([
      import('@/lib/render/csv/csv-tables'),
      import('@/lib/views/report-link'),
    ]);
    return csv(table, assessment, reportLink());
  },
  markdown: async (assessment) => {
    const [{ reportMarkdown }, { report }, { reportLink }] = await Promise.all([
      import('@/lib/render/markdown/report-markdown'),
      import('@/lib/views/report'),
      import('@/lib/views/report-link'),
    ]);
    return reportMarkdown(report(assessment, reportLink()));
  },
};

/** The workspace, with what makes files of it. */
export function OpenPlan({ input }: { input: PlanInput }) {
  return <PlanWorkspace input={input} renderers={RENDERERS} />;
}
