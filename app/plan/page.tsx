import type { Metadata } from 'next';
import { PlanWorkspace } from '@/components/plan-workspace/plan-workspace';
import { seedExample } from '@/lib/workspace/examples';

export const metadata: Metadata = { title: 'Plan' };

export default function PlanPage() {
  return <PlanWorkspace input={seedExample.input} />;
}
