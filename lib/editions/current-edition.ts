import json from '../../public/editions/2026-11-23.json';
import type { Edition } from '../planner';
import { parseEdition } from './parse-edition';

/** The newest prices, part of the page itself; older editions are fetched. */
export const currentEdition: Edition = parseEdition(json);
