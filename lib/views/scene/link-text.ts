import type { TopologyLink } from '../../planner';
import { sentenceText } from '../cell-text';
import { linkTone } from './link-tone';
import { loadTexts } from './load-texts';
import { type Line, type Look, linesOf } from './text-block';
import { linkFacts, linkName, loadCondition } from './topology-words';
import { TIE } from './wrap-text';

const NAME: Look = { sizePx: 11, weight: 'semibold', tone: 'ink' };
const FACT: Look = { sizePx: 11, weight: 'regular', tone: 'muted' };
const APART = ' · ';

/** A load breaks only before what it is a share of, so that no number stands without its unit. */
const tied = (load: string) => load.replaceAll(' ', TIE).replace(`${TIE}of`, ' of');

/**
 * All that is said of a link, no wider than a place: its name, facts and load under each other; above
 * a long link facts share a line, and so do loads.
 */
export function linkText(link: TopologyLink, width: number, isLong = false): Line[] {
  const facts = linkFacts(link).map(sentenceText);
  const loads = loadTexts(link).map(tied);
  const condition = loadCondition(link);
  const load: Look = { ...FACT, tone: linkTone(link) === 'bad' ? 'bad' : 'ink' };
  return [
    ...linesOf(sentenceText(linkName(link)), width, NAME),
    ...(isLong ? [facts.join(APART)] : facts).flatMap((text) => linesOf(text, width, FACT)),
    ...(isLong ? [[...condition, loads.join(APART)].join('')] : [...condition, ...loads]).flatMap(
      (text) => linesOf(text, width, load),
    ),
  ];
}
