import type { PackageFormat } from './package-format.ts';

/** What a manifest says of a course. */
export interface PackageFacts {
  /** Without spaces; the same for every copy of this course of this organization. */
  id: string;
  /** The address this course has in statements; an IRI. */
  activityId: string;
  title: string;
  about: string;
  /** BCP 47 */
  language: string;
  passPercent: number;
  /** Every file in the package but the manifest, the first is what is opened. */
  files: readonly string[];
}

/** The manifest of a format: its name in the package, and its text. */
export function manifestOf(
  format: PackageFormat,
  facts: PackageFacts,
): { name: string; text: string } {
  switch (format) {
    case 'scorm12':
      return { name: 'imsmanifest.xml', text: scorm12(facts) };
    case 'scorm2004':
      return { name: 'imsmanifest.xml', text: scorm2004(facts) };
    case 'cmi5':
      return { name: 'cmi5.xml', text: cmi5(facts) };
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const escapeXml = (text: string): string =>
  text.replaceAll(/[<>&"']/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

const share = (passPercent: number) => (passPercent / 100).toFixed(2);

const resource = ({ files }: PackageFacts, kind: string) =>
  [
    `    <resource identifier="course" type="webcontent" ${kind}="sco" href="${files[0] ?? ''}">`,
    ...files.map((file) => `      <file href="${escapeXml(file)}"/>`),
    '    </resource>',
  ].join('\n');

function scorm12(facts: PackageFacts): string {
  const title = escapeXml(facts.title);
  return `${HEAD}<manifest identifier="${facts.id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="all">
    <organization identifier="all">
      <title>${title}</title>
      <item identifier="item" identifierref="course" isvisible="true">
        <title>${title}</title>
        <adlcp:masteryscore>${facts.passPercent}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
${resource(facts, 'adlcp:scormtype')}
  </resources>
</manifest>
`;
}

function scorm2004(facts: PackageFacts): string {
  const title = escapeXml(facts.title);
  return `${HEAD}<manifest identifier="${facts.id}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="all">
    <organization identifier="all">
      <title>${title}</title>
      <item identifier="item" identifierref="course">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="passed" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${share(facts.passPercent)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
${resource(facts, 'adlcp:scormType')}
  </resources>
</manifest>
`;
}

function cmi5(facts: PackageFacts): string {
  const said = (tag: string, text: string) =>
    `<${tag}><langstring lang="${facts.language}">${escapeXml(text)}</langstring></${tag}>`;
  const id = escapeXml(facts.activityId);
  const au = `    ${said('title', facts.title)}
    ${said('description', facts.about)}`;
  return `${HEAD}<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${id}">
${au}
  </course>
  <au id="${id}/all" moveOn="CompletedAndPassed" masteryScore="${share(facts.passPercent)}" launchMethod="AnyWindow">
${au}
    <url>${facts.files[0] ?? ''}</url>
  </au>
</courseStructure>
`;
}
