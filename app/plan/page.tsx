import type { Metadata } from 'next';
import { seedExample } from '@/lib/workspace/examples';
import { OpenPlan } from './open-plan';

export const metadata: Metadata = { title: 'Plan' };

export default function PlanPage() {
  return <OpenPlan input={seedExample.input} />;
}
