import { GLYPH_GRID, glyphs } from '../../views/scene/glyphs';
import type { Box, Scene, SceneGroup, SceneText } from '../../views/scene/scene';
import { ink } from './ink';
import type { Sheet } from './sheet';

/** Of the em: where the baseline lies under the top of a line of the report's font. */
const ASCENT = 1.005;

/** Points to a pixel of CSS: a narrow drawing's text is no larger than that of a wide one. */
const PER_PIXEL = 0.75;

/** A topology under its title, in vectors, at its size or, where it is wider, that of the page. */
export function drawScene(sheet: Sheet, scene: Scene): void {
  const { doc } = sheet;
  const scale = Math.min(PER_PIXEL, sheet.width / scene.width);

  const write = ({ text, x, y, sizePx, anchor, weight, tone }: SceneText) => {
    const shown = sheet.legible(text);
    sheet.look({ size: sizePx, weight, colour: ink[tone] });
    const width = doc.widthOfString(shown);
    const from = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
    doc.text(shown, from, y - sizePx * ASCENT, { lineBreak: false });
  };
  const box = ({ x, y, width, height }: Box, radius: number) =>
    doc.roundedRect(x, y, width, height, radius);

  const ground = ({ inner }: SceneGroup) => (inner ? ink.surface : ink.sunken);

  sheet.heading(2, scene.title, scene.height * scale + 8);
  sheet.figure(scene.summary, scene.height * scale, (left, top) => {
    doc.save().translate(left, top).scale(scale);
    for (const group of scene.groups) {
      box(group.box, 10).lineWidth(1).fillAndStroke(ground(group), ink.line);
      group.texts.forEach(write);
    }
    for (const { strands, dashed, tone, texts } of scene.links) {
      for (const strand of strands) {
        if (dashed) doc.dash(5, { space: 4 });
        doc.path(strand).lineWidth(1.5).strokeColor(ink[tone]).stroke().undash();
      }
      texts.forEach(write);
    }
    for (const node of scene.nodes) {
      box(node.box, 8).lineWidth(1).fillAndStroke(ink.surface, ink.edge);
      const { name, box: place } = node.glyph;
      doc
        .save()
        .translate(place.x, place.y)
        .scale(place.width / GLYPH_GRID);
      doc.path(glyphs[name]).lineWidth(1.5).lineCap('round').lineJoin('round');
      doc.strokeColor(ink.accent).stroke();
      doc.restore();
      node.texts.forEach(write);
    }
    doc.restore();
  });
}
