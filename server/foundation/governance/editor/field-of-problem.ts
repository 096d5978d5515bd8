type Path = readonly (string | number)[];

/**
 * The name of the form's field that a problem speaks of, from where it stands inside the clause: `['value', 'amount']` is
 * `amount`. Null when it speaks of the whole.
 */
export function fieldOfProblem(path: Path): string | null {
  const [first, ...rest] = path.map(String);
  switch (first) {
    case 'rationale':
      return 'why';
    case 'plainWords':
      return rest[0] ? `plain_${rest[0]}` : null;
    case 'staffWords':
      return rest[0] ? `staff_${rest[0]}` : null;
    case 'value':
      return valueField(rest);
    default:
      return null;
  }
}

function valueField(path: readonly string[]): string | null {
  const [key, second, third, fourth] = path;
  switch (key) {
    case undefined:
      return 'value';
    case 'amount':
    case 'unit':
    case 'team':
    case 'observed':
      return key;
    case 'promise':
      return second ?? 'amount';
    case 'do':
    case 'dont':
      return third ? `${key}_${third}` : `${key}_en`;
    case 'weekly':
      return fourth ? `${second}_${third}_${fourth}` : `${second}_0_opens`;
    case 'exceptions':
      return `exception_${second}_${third === 'date' ? 'date' : 'opens'}`;
    case 'closures':
      return `closure_${second}_date`;
    case 'contentKinds':
    case 'measures':
      return 'listed';
    default:
      if (second === 'team' || second === 'backup') return `${second}_${key}`;
      return `part_${key}`;
  }
}
