import type { Metadata } from 'next';
import { PlanWorkspace } from '@/components/plan-workspace/plan-workspace';
import { seedPlan } from '@/lib/workspace/seed-plan';

export const metadata: Metadata = { title: 'Plan' };

export default function PlanPage() {
  return <PlanWorkspace input={seedPlan} />;
}
