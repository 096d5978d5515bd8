import type { Ground } from '#platform/ground.ts';
import { contentInForce, type ContentInForce } from '#foundation/library/index.ts';
import { shippedTips } from './shipped-tips.ts';
import { tipContent, tipKindName } from './tip-kind.ts';

/** The words of one tip as an organization says them. */
export interface TipInForce {
  title: Readonly<Record<string, string>>;
  text: Readonly<Record<string, string>>;
  /** The element of the charter it serves. */
  clause: string;
  /** 0 is what the product ships with. */
  version: number;
}

type Tips = ReadonlyMap<string, TipInForce>;
const made = new WeakMap<ContentInForce, Tips>();

/** Every tip that may be shown now, by id; one that was retired is not in it. */
export async function tipsInForce(
  ground: Pick<Ground, 'database' | 'clock'>,
  organizationId: string,
): Promise<Tips> {
  const content = await contentInForce(ground, organizationId);
  const tips = made.get(content) ?? tipsOf(content);
  made.set(content, tips);
  return tips;
}

function tipsOf(inForce: ContentInForce): Tips {
  const tips = new Map<string, TipInForce>();
  for (const [id, tip] of shippedTips()) {
    const own = inForce.find(tipKindName, id);
    if (own?.retired) continue;
    const { texts } = own?.content ?? tipContent(tip);
    const said = (field: 'title' | 'text') =>
      Object.fromEntries(
        Object.entries(texts).map(([language, fields]) => [language, fields[field] ?? '']),
      );
    tips.set(id, {
      title: said('title'),
      text: said('text'),
      clause: tip.clause,
      version: own?.version ?? 0,
    });
  }
  return tips;
}
