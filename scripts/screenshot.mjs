// `npm run screenshot`: the pictures of the README, taken of the seed plan as it opens.
//
// The same page gives the same picture: nothing moves, the theme is set, and what it shows depends
// on no clock. A new picture is taken when the page has changed, and looked at before it is kept.

import { mkdirSync, statSync } from 'node:fs';
import { ensureBrowser, ensureBuild, ensureDependencies, ensureNode } from './ensure.mjs';
import { giveUp, inProject, say } from './project.mjs';
import { serveWhile } from './serve.mjs';

const THEMES = ['light', 'dark'];
const WIDTH = 1280;
/** A README that is slow to load convinces nobody. */
const MOST_BYTES = 250_000;

/** Where the picture ends: the verdict and the first options say what the page is. */
const LAST_SHOWN = 'section[aria-labelledby="options-title"] ol > li:nth-child(3)';

async function bottomOf(page, selector) {
  const box = await page.locator(selector).boundingBox();
  if (box === null) giveUp(`the page has no ${selector}, at which the picture ends`);
  return Math.ceil(box.y + box.height);
}

async function take(browser, url, theme) {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: 1000 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(`${url}/plan`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  // As high as what is shown: the form beside it is as high as the window.
  const height = await bottomOf(page, LAST_SHOWN);
  await page.setViewportSize({ width: WIDTH, height });
  const path = inProject('docs', `plan-${theme}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await context.close();
  const { size } = statSync(path);
  say(`docs/plan-${theme}.png  ${WIDTH} × ${height}, ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) giveUp(`docs/plan-${theme}.png has more than ${MOST_BYTES / 1000} kB`);
}

ensureNode();
await ensureDependencies();
const executablePath = await ensureBrowser();
if (!(await ensureBuild())) giveUp('the build failed; the reason stands above');
mkdirSync(inProject('docs'), { recursive: true });

await serveWhile(async (url) => {
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath });
  try {
    for (const theme of THEMES) await take(browser, url, theme);
  } finally {
    await browser.close();
  }
});
