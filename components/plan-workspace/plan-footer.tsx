import type { Assessment } from '@/lib/planner';

/** What the figures hold for, and who vouches for them. */
export function PlanFooter({ assessment }: { assessment: Assessment }) {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex max-w-[90rem] flex-wrap gap-x-8 gap-y-1 px-4 py-6 text-xs text-muted sm:px-6">
        <p>
          Prices and limits of <span className="font-medium">{assessment.edition.id}</span>, model{' '}
          <span className="font-medium">{assessment.modelVersion}</span>
        </p>
        <p>Not an AWS product. Verify prices and limits in the AWS console before you order.</p>
        <p>Nothing that you type leaves this browser.</p>
      </div>
    </footer>
  );
}
