/** What must not compile: a constant that does not say where it comes from. */
import { constantOn, defineConstant } from './constant';
import { siBrochure } from './sources';

const reading = {
  value: 8,
  source: siBrochure,
  validFrom: '2026-01-01',
  retrieved: '2026-01-02',
  confidence: 'high',
} as const;
const head = { id: 'test.constant', label: 'Constant', unit: 'B', scope: 'per test' } as const;

defineConstant({ ...head, readings: [reading] });

const { source: _source, ...withoutSource } = reading;
// @ts-expect-error no source
defineConstant({ ...head, readings: [withoutSource] });
const { validFrom: _validFrom, ...withoutDay } = reading;
// @ts-expect-error no day
defineConstant({ ...head, readings: [withoutDay] });
const { confidence: _confidence, ...withoutConfidence } = reading;
// @ts-expect-error no confidence
defineConstant({ ...head, readings: [withoutConfidence] });
// @ts-expect-error no reading at all
defineConstant({ ...head, readings: [] });
// @ts-expect-error a unit that does not exist
defineConstant({ ...head, unit: 'furlong', readings: [reading] });

const unpublished = /*#__PURE__*/ defineConstant({
  ...head,
  readings: [{ ...reading, value: null }],
});
// @ts-expect-error what nobody publishes has no figure
constantOn(unpublished, '2026-01-01');
