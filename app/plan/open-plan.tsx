'use client';

import { PlanWorkspace } from '@/components/plan-workspace/plan-workspace';
import type { Renderers } from '@/components/plan-workspace/renderers';
import type { Assessment, PlanInput } from '@/lib/planner';
import type { Report } from '@/lib/views/report';

/** The address of the plan on this site. */
async function linkOf({ input, edition }: Assessment): Promise<string> {
  const { planLink } = await import('@/lib/plan-url/plan-link');
  return `${window.location.origin}${planLink(input, edition.id)}`;
}

async function reportOf(assessment: Assessment): Promise<Report> {
  const { report } = await import('@/lib/views/report');
  return report(assessment, await linkOf(assessment));
}

/** Each loaded when its file is asked for: the page itself needs none of them. */
const RENDERERS: Renderers = {
  csv: async (table, assessment) => {
    const { csv } = await import('@/lib/render/csv/csv-tables');
    return csv(table, assessment, await linkOf(assessment));
  },
  markdown: async (assessment) => {
    const { reportMarkdown } = await import('@/lib/render/markdown/report-markdown');
    return reportMarkdown(await reportOf(assessment));
  },
  pdf: async (paper, assessment) => {
    const [{ renderPdf }, { reportFonts }] = await Promise.all([
      import('@/lib/render/pdf/render-pdf'),
      import('./report-fonts'),
    ]);
    return renderPdf(await reportOf(assessment), paper, await reportFonts());
  },
};

/** The workspace, with what makes files of it. */
export function OpenPlan({ input }: { input: PlanInput }) {
  return <PlanWorkspace input={input} renderers={RENDERERS} />;
}
