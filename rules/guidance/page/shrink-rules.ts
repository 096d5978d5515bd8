import { type Condition, namesIn, readCondition, showCondition } from '../flags/conditions.ts';

/** What is left of a condition when some findings are gone: null is never true, "always" is always true. */
function simplify(condition: Condition, known: ReadonlySet<string>): Condition | null | 'always' {
  switch (condition.kind) {
    case 'finding':
      return known.has(condition.name) ? condition : null;
    case 'not': {
      const of = simplify(condition.of, known);
      return of === null ? 'always' : of === 'always' ? null : { kind: 'not', of };
    }
    case 'all': {
      const of = condition.of.map((part) => simplify(part, known));
      if (of.includes(null)) return null;
      const parts = of.filter((part) => part !== 'always' && part !== null);
      return parts.length === 0 ? 'always' : { kind: 'all', of: parts };
    }
    case 'any': {
      const parts = condition.of
        .map((part) => simplify(part, known))
        .filter((part) => part !== null && part !== 'always');
      return parts.length === 0 ? null : { kind: 'any', of: parts };
    }
  }
}

/** Only emergencies: a page has no room for more, and the server reads every draft. */
const pageTier = /^E\*?$/;

/** The rules for emergencies, without what no known finding can make true. */
export function shrinkRules(source: string, known: ReadonlySet<string>): string {
  return source
    .split('\n')
    .map((line) => {
      const [id = '', concept, tier, screen, ...condition] = line.split(' | ');
      if (condition.length === 0 || !pageTier.test(tier ?? '')) return '';
      const left = simplify(readCondition(condition.join(' | ')), known);
      if (left === null || left === 'always') return '';
      return [id.trim(), concept, tier, screen, showCondition(left)].join(' | ');
    })
    .filter((line) => line !== '')
    .join('\n');
}

/** The findings that emergencies ask for, and those that speak against one. */
export function askedFor(rules: readonly string[]): { wanted: Set<string>; against: Set<string> } {
  const conditions = rules
    .flatMap((source) => source.split('\n'))
    .map((line) => line.split(' | '))
    .filter(([, , tier]) => pageTier.test(tier ?? ''))
    .map((parts) => readCondition(parts.slice(4).join(' | ')));
  return {
    wanted: new Set(conditions.flatMap(namesIn)),
    against: new Set(conditions.flatMap((condition) => namesDenied(condition))),
  };
}

function namesDenied(condition: Condition): string[] {
  switch (condition.kind) {
    case 'finding':
      return [];
    case 'not':
      return namesIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(namesDenied);
  }
}
