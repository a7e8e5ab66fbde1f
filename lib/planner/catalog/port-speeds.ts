import { dedicatedPortSpeeds, hostedPortSpeeds } from './direct-connect-limits';

/** Speeds in bits a second that a connection of a kind is sold with today, the smallest first. */
export function portSpeedsOf(kind: 'dedicated' | 'hosted'): readonly number[] {
  const speeds = kind === 'dedicated' ? dedicatedPortSpeeds : hostedPortSpeeds;
  return speeds.map(({ readings }) => readings[readings.length - 1]?.value ?? readings[0].value);
}
