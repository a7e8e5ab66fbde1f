import type { Parsed } from '../quantity/parsed';

interface ToolOption {
  readonly value: string;
  readonly label: string;
}

/** A field of a calculator: its name in addresses and on the command line, and how to ask for it. */
export interface ToolControl<F extends string> {
  readonly field: F;
  readonly label: string;
  readonly help: string;
  /** Of a closed list; else it is text. */
  readonly options?: readonly ToolOption[];
  /** Bytes that a slider moves between. */
  readonly slider?: readonly [number, number];
  /** Of a quantity: how a text is read, so that the arrow keys may step to it. */
  readonly parse?: (text: string) => Parsed<unknown>;
  /** Of a quantity: the size of a step where the number stands without its unit, as digits. */
  readonly bareStep?: string;
  /** Of a text that may be long: lines to type it in. */
  readonly lines?: number;
  /** The drawer in which the field lies, with its neighbours of the same one: what is rarely asked. */
  readonly drawer?: string;
}

/** The sizes of tunnels that AWS sells, wherever a calculator asks for one. */
export const TUNNEL_CLASS_OPTIONS: readonly ToolOption[] = [
  { value: 'standard', label: 'Standard, up to 1.25 Gbps' },
  { value: 'large', label: 'Large, up to 5 Gbps' },
];
