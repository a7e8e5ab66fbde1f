import type { IsoDate } from '../planner';

const DAY_MS = 86_400_000;
/** Up to here days say more than months. */
const MOST_DAYS = 60;

const parts = (date: IsoDate) => date.split('-').map(Number);

const time = (date: IsoDate) => {
  const [year = 0, month = 1, day = 1] = parts(date);
  return Date.UTC(year, month - 1, day);
};

/** Whole months from one day to another, as a calendar counts them. */
function wholeMonths(from: IsoDate, to: IsoDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = parts(from);
  const [toYear = 0, toMonth = 0, toDay = 0] = parts(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How long before a day another one was, in words. Both are given: no clock is asked. */
export function age(from: IsoDate, to: IsoDate): string {
  const days = (time(to) - time(from)) / DAY_MS;
  if (days < 0) return 'later';
  if (days === 0) return 'same day';
  if (days <= MOST_DAYS) return counted(days, 'day');
  const months = wholeMonths(from, to);
  if (months < 12) return counted(months, 'month');
  const rest = months % 12;
  const years = counted((months - rest) / 12, 'year');
  return rest === 0 ? years : `${years} ${counted(rest, 'month')}`;
}
