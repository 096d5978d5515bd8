import type { Screen, Tier } from '../../charter/index.ts';
import type { Condition } from './conditions.ts';

export interface Rule {
  readonly id: string;
  readonly concept: string;
  readonly tier: Tier;
  readonly screen: Screen;
  readonly condition: Condition;
  /** Findings of which at least one must be there for the condition to hold. */
  readonly anyOf: readonly string[];
  /** Signs that stay dangerous after they pass, such as those of a stroke. */
  readonly evenIfResolved: boolean;
}
