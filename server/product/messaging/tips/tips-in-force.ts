import type { Ground } from '#platform/ground.ts';
import { shippedTips } from './shipped-tips.ts';

/** The words of one tip as an organization says them. */
export interface TipInForce {
  title: Readonly<Record<string, string>>;
  text: Readonly<Record<string, string>>;
  /** The element of the charter it serves. */
  clause: string;
  /** 0 is what the product ships with. */
  version: number;
}

/** Every tip that may be shown now, by id; one that was retired is not in it. */
export async function tipsInForce(
  _ground: Ground,
  _organizationId: string,
): Promise<ReadonlyMap<string, TipInForce>> {
  return new Map(
    [...shippedTips()].map(([id, { title, text, clause }]) => [
      id,
      { title, text, clause, version: 0 },
    ]),
  );
}
