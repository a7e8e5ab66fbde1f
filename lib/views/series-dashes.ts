/**
 * The dash of each line of a chart in the order of use, as lengths drawn and left out in pixels at
 * 100 %; none is a whole line. Paper and colour-blind eyes keep a dash where they lose a colour.
 */
export const seriesDashes: readonly (readonly number[])[] = [
  [],
  [8, 4],
  [2, 3],
  [12, 3, 2, 3],
  [18, 4],
  [6, 3, 2, 3, 2, 3],
  [4, 4],
  [1, 4, 9, 4],
];
