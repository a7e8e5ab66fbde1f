import { expect, it } from 'vitest';
import { midSentence } from './mid-sentence';

it.each([
  ['Internet access', 'internet access'],
  ['AWS bill a month', 'AWS bill a month'],
  ['VPC attachments', 'VPC attachments'],
  ['Direct Connect data transfer out', 'Direct Connect data transfer out'],
  ['Availability Zones', 'Availability Zones'],
])('%s keeps the capitals of names in a sentence', (label, inside) => {
  expect(midSentence(label)).toBe(inside);
});
