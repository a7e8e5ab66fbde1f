import { COMFORTABLE_CHARACTERS } from '../plan-url/limits';
import { isLong, withoutNotes } from '../plan-url/plan-link';
import { loadPlan } from './load-plan';
import { planAddress } from './plan-address';

interface ShareFlags {
  readonly json?: boolean | undefined;
  readonly base?: string | undefined;
  readonly 'without-notes'?: boolean | undefined;
}

/**
 * `share PLAN.json`: the address that holds the plan.
 * @param warn says on standard error what a script need not read.
 */
export function shareCommand(
  file: string,
  flags: ShareFlags,
  warn: (text: string) => void,
): string {
  const { input, edition } = loadPlan(file);
  const shared = flags['without-notes'] ? withoutNotes(input) : input;
  const url = planAddress(shared, edition.id, flags.base);
  if (isLong(url)) {
    const help = shared.notes === undefined ? '' : '; --without-notes leaves out the notes';
    warn(
      `the address has ${url.length} characters, and some programs cut it after ${COMFORTABLE_CHARACTERS}: send the plan file instead${help}`,
    );
  }
  return flags.json ? JSON.stringify({ url, characters: url.length }, null, 2) : url;
}
