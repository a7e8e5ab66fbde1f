// What JavaScript a page loads before it answers, against a budget: `npm test -- build weight`.
//
// Counted is what a current browser takes: the scripts that the prerendered page names, compressed
// by gzip. Next's polyfills are marked `noModule` and loaded by old browsers alone; what a page
// loads later (the charts, the explanations) is not part of its first load.

import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { giveUp, inProject, say } from './project.mjs';

/**
 * KiB that a page may load. React and Next alone are 136. On 2026-11-25 `/plan` was 264, in it the
 * price edition with 11, react-query with 10, zod with some 26, and what edits workloads, designs
 * and the history; pages with a filter were 140. Raise one only with a reason: link and files took 6,
 * and what the verdict says of missing prices and of what it does not weigh another 2,
 * the packets of each path 5, and a mix of jumbo packets that is clamped another 2, since it is part of
 * what a tunnel carries. Calculators take the planner's door as `/plan` does, with what reads plans
 * behind it, but no prices; what they share with it lies in chunks of its own, which compress apart
 * and took `/plan` another 5; what limits each option took 1. Flow classes, pairs of hosts, a device
 * before that hashes alike and what to watch of them took `/tools/tunnels` 6: they are the answer itself.
 * What stands on premises and a second reading of every ceiling took `/plan` 5, and that the verdict
 * holds the largest flow against TCP 5; marking declarations as pure gave 1 back, and 2 to each calculator.
 * Money took `/plan` 11, with the chart over volume and all of break-even loaded later: lines of peering,
 * SiteLink, acceleration and public services, prices of one's own and what is paid once, and their fields.
 * Calculators took 2 of it, since the schema of plans lies behind the planner's door.
 */
const BUDGETS = {
  plan: 312,
  gallery: 287,
  'tools/mtu': 218,
  'tools/tunnels': 236,
  'tools/flow': 229,
  'tools/queue': 218,
};
const ANY_OTHER_PAGE = 142;

const KIB = 1024;
const PAGES = '.next/server/app';
const SCRIPT = /<script\b[^>]*>/g;

function firstLoadScripts(html) {
  const sources = [...html.matchAll(SCRIPT)].flatMap(([tag]) => {
    const source = /\ssrc="(\/_next\/static\/[^"?]+\.js)/.exec(tag)?.[1];
    return source === undefined || /\snoModule/i.test(tag) ? [] : [source];
  });
  return [...new Set(sources)];
}

const gzipBytes = (source) =>
  gzipSync(readFileSync(inProject(source.replace('/_next/', '.next/')))).length;

function prerenderedPages() {
  try {
    return readdirSync(inProject(PAGES), { recursive: true })
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace(/\.html$/, ''))
      .toSorted();
  } catch {
    return giveUp('there is no build to weigh: run `npm run build` first');
  }
}

const pages = prerenderedPages();
if (pages.length === 0) giveUp(`${basename(PAGES)} holds no prerendered page`);
const tooHeavy = pages.filter((page) => {
  const html = readFileSync(inProject(PAGES, `${page}.html`), 'utf8');
  const kib = firstLoadScripts(html).reduce((sum, source) => sum + gzipBytes(source), 0) / KIB;
  const budget = BUDGETS[page] ?? ANY_OTHER_PAGE;
  say(`${page.padEnd(16)} ${kib.toFixed(1).padStart(7)} KiB of ${budget}`);
  return kib > budget;
});
if (tooHeavy.length > 0) giveUp(`over the budget of first-load JavaScript: ${tooHeavy.join(', ')}`);
