import { describe, expect, test } from 'vitest';
import { escapeXml, manifestOf, type PackageFacts } from './manifest.ts';
import { packageFormats } from './package-format.ts';
import { elementsIn, type XmlElement } from '../../../../test/harness/xml-outline.ts';

const facts: PackageFacts = {
  id: 'parley-riverside-care-team-en',
  activityId: 'https://parley.test/courses/care-team',
  title: 'A "good" <answer> & more',
  about: 'Ñandú',
  language: 'en',
  passPercent: 80,
  files: ['index.html', 'assets/course.css', 'course.js'],
};
const outline = (format: (typeof packageFormats)[number]) =>
  elementsIn(manifestOf(format, facts).text);
const named = (elements: readonly XmlElement[], name: string) =>
  elements.filter((element) => element.path.endsWith(name));

describe.each(['scorm12', 'scorm2004'] as const)('a manifest of %s', (format) => {
  test('is called what players look for, closes what it opens, and names every file once', () => {
    expect(manifestOf(format, facts).name).toBe('imsmanifest.xml');
    const files = named(outline(format), 'resource/file').map(
      ({ attributes }) => attributes['href'],
    );
    expect(files).toEqual(facts.files);
    const [resource] = named(outline(format), 'resources/resource');
    expect(resource?.attributes).toMatchObject({
      href: 'index.html',
      type: 'webcontent',
      [format === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType']: 'sco',
    });
  });

  test('leads from the default organization to the item to the resource', () => {
    const elements = outline(format);
    const [organizations] = named(elements, 'manifest/organizations');
    const [organization] = named(elements, 'organizations/organization');
    const [item] = named(elements, 'organization/item');
    const [resource] = named(elements, 'resources/resource');
    expect(organization?.attributes['identifier']).toBe(organizations?.attributes['default']);
    expect(item?.attributes['identifierref']).toBe(resource?.attributes['identifier']);
    expect(named(elements, 'metadata/schemaversion')[0]?.text).toBe(
      format === 'scorm12' ? '1.2' : '2004 4th Edition',
    );
    const least = format === 'scorm12' ? 'adlcp:masteryscore' : 'imsss:minNormalizedMeasure';
    expect(named(elements, least)[0]?.text).toBe(format === 'scorm12' ? '80' : '0.80');
  });
});

test('a manifest of cmi5 names course and unit by different addresses, in the language of the course', () => {
  const elements = outline('cmi5');
  expect(manifestOf('cmi5', facts).name).toBe('cmi5.xml');
  expect(elements[0]?.attributes['xmlns']).toBe(
    'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
  );
  expect(named(elements, 'courseStructure/course')[0]?.attributes['id']).toBe(facts.activityId);
  expect(named(elements, 'courseStructure/au')[0]?.attributes).toEqual({
    id: `${facts.activityId}/all`,
    moveOn: 'CompletedAndPassed',
    masteryScore: '0.80',
    launchMethod: 'AnyWindow',
  });
  expect(named(elements, 'au/url')[0]?.text).toBe('index.html');
  expect(named(elements, 'au/title/langstring')[0]?.attributes['lang']).toBe('en');
});

test.each(packageFormats)('words with signs of XML stay words in %s', (format) => {
  const titles = outline(format).filter(({ path }) => /title(\/langstring)?$/.test(path));
  const written = titles.map(({ text }) => text).filter((text) => text !== '');
  expect(new Set(written)).toEqual(new Set([escapeXml(facts.title)]));
});

test('what is not well formed is noticed', () => {
  expect(() => elementsIn('<a><b></a>')).toThrow('</a>');
});
